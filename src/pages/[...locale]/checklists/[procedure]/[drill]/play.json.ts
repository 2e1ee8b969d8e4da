import type { APIRoute } from 'astro';
import { bundleOf, type ChecklistBundle } from '../../../../../catalogue/bundle.ts';
import { withoutDisruptions } from '../../../../../catalogue/disruptions.ts';
import { loadCatalogue } from '../../../../../catalogue/load.ts';
import { checklistWords } from '../../../../../components/drill/words.ts';
import { drillPaths } from '../../../../../components/site/drill-paths.ts';
import { placeOf } from '../../../../../components/site/place.ts';

export const getStaticPaths = () => drillPaths('checklist');

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** What a checklist is practised with: fetched when somebody opens that tab. */
export const GET: APIRoute<Props> = async ({ params, props }) => {
  const { locale, t } = placeOf(params.locale);
  const bundle = bundleOf(await loadCatalogue(), props.drill, locale) as ChecklistBundle;
  return Response.json({ bundle: withoutDisruptions(bundle), t: checklistWords(t) });
};
