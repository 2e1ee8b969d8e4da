import type { APIRoute } from 'astro';
import { bundleOf, type ChecklistBundle } from '../../../../../catalogue/bundle.ts';
import { loadCatalogue } from '../../../../../catalogue/load.ts';
import type { Changes } from '../../../../../components/checklist/disrupt/changes.ts';
import { drillPaths } from '../../../../../components/site/drill-paths.ts';
import { placeOf } from '../../../../../components/site/place.ts';

export const getStaticPaths = async () =>
  (await drillPaths('checklist')).filter(({ props }) => (props.drill.data.disruptions ?? []).length > 0);

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** The changes to a plan: the island of the checklist fetches them when somebody asks for one. */
export const GET: APIRoute<Props> = async ({ params, props }) => {
  const { locale, t } = placeOf(params.locale);
  const { drill } = bundleOf(await loadCatalogue(), props.drill, locale) as ChecklistBundle;
  const changes: Changes = { disruptions: drill.disruptions ?? [], t: t.disrupt };
  return Response.json(changes);
};
