import type { APIRoute } from 'astro';
import { bundleOf, type RoleplayBundle } from '../../../../../../catalogue/bundle.ts';
import { loadCatalogue } from '../../../../../../catalogue/load.ts';
import { partsOf } from '../../../../../../catalogue/parts.ts';
import { drillPaths } from '../../../../../../components/site/drill-paths.ts';
import { placeOf } from '../../../../../../components/site/place.ts';

export async function getStaticPaths() {
  const catalogue = await loadCatalogue();
  return (await drillPaths('roleplay')).flatMap(({ params, props: { drill } }) => {
    const bundle = bundleOf(catalogue, drill, placeOf(params.locale).locale) as RoleplayBundle;
    return partsOf(bundle).tables.map((table, part) => ({
      params: { ...params, part: String(part) },
      props: { table },
    }));
  });
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** Phrases by which some turns of a talk are marked. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.table);
