import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { reviewIndexOf } from '../../../catalogue/short-items.ts';
import { localeParams } from '../../../components/site/place.ts';

export const getStaticPaths = () => localeParams.map((params) => ({ params }));

/** Which short items test which rule: what a review is put together from. */
export const GET: APIRoute = async () => Response.json(reviewIndexOf(await loadCatalogue()));
