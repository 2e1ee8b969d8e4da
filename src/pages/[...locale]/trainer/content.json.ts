import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { localeParams, placeOf } from '../../../components/site/place.ts';
import { boardContentOf } from '../../../learner/board/catalogue.ts';

/** Desks, paths and versions: the trainer's board fetches them, beside the names of rules and drills, when there is something to read. */
export const getStaticPaths = () => localeParams.map((params) => ({ params }));

export const GET: APIRoute = async ({ params }) =>
  Response.json(boardContentOf(await loadCatalogue(), placeOf(params.locale).locale));
