import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { localeParams, placeOf } from '../../../components/site/place.ts';
import { followable } from '../../../learner/path-data.ts';

/** All paths in a language: fetched where somebody follows one, to say how far. */
export const getStaticPaths = () => localeParams.map((params) => ({ params }));

export const GET: APIRoute = async ({ params }) =>
  Response.json(followable(await loadCatalogue(), placeOf(params.locale).locale));
