import type { APIRoute } from 'astro';
import { bundleOf } from '../../../../../catalogue/bundle.ts';
import { loadCatalogue } from '../../../../../catalogue/load.ts';
import { checklistWords } from '../../../../../components/drill/words.ts';
import { drillPaths } from '../../../../../components/site/drill-paths.ts';
import { placeOf } from '../../../../../components/site/place.ts';

export const getStaticPaths = () => drillPaths('checklist');

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** What a checklist is practised with: fetched when somebody opens that tab. */
export const GET: APIRoute<Props> = async ({ params, props }) => {
  const { locale, t } = placeOf(params.locale);
  return Response.json({ bundle: bundleOf(await loadCatalogue(), props.drill, locale), t: checklistWords(t) });
};
