import type { APIRoute } from 'astro';
import { bundleOf } from '../../../../catalogue/bundle.ts';
import { loadCatalogue } from '../../../../catalogue/load.ts';
import { localeParams, placeOf } from '../../../../components/site/place.ts';
import { stepsOf } from '../../../../learner/steps.ts';

/** The words of a drill's steps, one file a drill: the record fetches them when an old attempt is opened. */
export async function getStaticPaths() {
  const { drills } = await loadCatalogue();
  return localeParams.flatMap((params) => [...drills.keys()].map((drill) => ({ params: { ...params, drill } })));
}

export const GET: APIRoute = async ({ params }) => {
  const catalogue = await loadCatalogue();
  const drill = catalogue.drills.get(params.drill ?? '');
  if (!drill) return new Response(null, { status: 404 });
  const { locale, t } = placeOf(params.locale);
  return Response.json(stepsOf(bundleOf(catalogue, drill, locale), t.disrupt.effects));
};
