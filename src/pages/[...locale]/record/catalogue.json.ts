import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { localeParams, placeOf } from '../../../components/site/place.ts';
import { recordCatalogueOf } from '../../../learner/record-catalogue.ts';

/** The names of all rules and drills, one file a language: the record fetches it beside the page, which stays light. */
export const getStaticPaths = () => localeParams.map((params) => ({ params }));

export const GET: APIRoute = async ({ params }) => {
  const { locale, t } = placeOf(params.locale);
  return Response.json(recordCatalogueOf(await loadCatalogue(), locale, t.review.drills));
};
