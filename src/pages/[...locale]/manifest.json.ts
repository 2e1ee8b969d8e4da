import type { APIRoute } from 'astro';
import { appManifest } from '../../components/site/app-manifest.ts';
import { localeParams, placeOf } from '../../components/site/place.ts';

/** What an operating system is told of the site, so that it can be installed: one a language. */
export const getStaticPaths = () => localeParams.map((params) => ({ params }));

export const GET: APIRoute = ({ params }) =>
  Response.json(appManifest(placeOf(params.locale), import.meta.env.BASE_URL));
