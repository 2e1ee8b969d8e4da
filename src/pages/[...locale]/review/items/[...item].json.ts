import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../../catalogue/load.ts';
import { itemPath, type ShortItem, shortItems } from '../../../../catalogue/short-items.ts';
import { singleItemOf } from '../../../../catalogue/single.ts';
import { localeParams, placeOf } from '../../../../components/site/place.ts';

/** A short item a file, to be asked by itself: a review fetches the few that it asks. */
export async function getStaticPaths() {
  const items = shortItems(await loadCatalogue());
  return localeParams.flatMap((params) =>
    items.map((item) => ({ params: { ...params, item: itemPath(item.ref) }, props: { item } })),
  );
}

export const GET: APIRoute<{ item: ShortItem }> = async ({ params, props }) =>
  Response.json(singleItemOf(await loadCatalogue(), props.item, placeOf(params.locale).locale));
