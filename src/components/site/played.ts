import type { Catalogue, Drill } from '../../catalogue/catalogue.ts';

type Played = Exclude<Drill, { kind: 'checklist' }>;

/** The role-plays and quizzes, each with the two parts of its address. */
export function playedIn({ drills }: Catalogue): { procedure: string; name: string; drill: Played }[] {
  return [...drills.values()].flatMap((drill) => {
    const [procedure = '', name = ''] = drill.id.split('/');
    return drill.kind === 'checklist' ? [] : [{ procedure, name, drill }];
  });
}
