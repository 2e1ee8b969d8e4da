import type { Drill, Kind } from '../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { localeParams } from './place.ts';

type Of<Kinds extends Kind> = Extract<Drill, { kind: Kinds }>;

/** What `getStaticPaths` returns for the drills of some kinds: an address a drill and language, with the drill itself. */
export async function drillPaths<Kinds extends Kind>(...kinds: readonly Kinds[]) {
  const { drills } = await loadCatalogue();
  const wanted = [...drills.values()].filter((drill): drill is Of<Kinds> => kinds.some((kind) => kind === drill.kind));
  return localeParams.flatMap((params) =>
    wanted.map((drill) => {
      const [procedure = '', name = ''] = drill.id.split('/');
      return { params: { ...params, procedure, drill: name }, props: { drill } };
    }),
  );
}
