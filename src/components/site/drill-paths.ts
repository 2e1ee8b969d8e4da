import { bundleOf } from '../../catalogue/bundle.ts';
import type { Drill, Kind } from '../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { grouped } from '../../catalogue/per-catalogue.ts';
import type { Locale } from '../../schemas/text.ts';
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

/** The same for checklists that are the only one of their procedure: an address a procedure and language. */
export async function onlyChecklists() {
  const { drills } = await loadCatalogue();
  const checklists = grouped(
    [...drills.values()].filter(({ kind }) => kind === 'checklist'),
    ({ procedure }) => [procedure],
  );
  return (await drillPaths('checklist'))
    .filter(({ params: { procedure } }) => checklists.get(procedure)?.length === 1)
    .map(({ params: { drill: _, ...params }, props }) => ({ params, props }));
}

/** What the head of a drill's page says of it. */
export async function drillHead(drill: Drill, locale: Locale): Promise<{ title: string; description: string }> {
  const { title, summary } = bundleOf(await loadCatalogue(), drill, locale).drill;
  return { title, description: summary };
}
