import type { APIRoute } from 'astro';
import { bundleOf, type ChecklistBundle, forVisits } from '../../../../../catalogue/bundle.ts';
import { loadCatalogue } from '../../../../../catalogue/load.ts';
import { procedureFor } from '../../../../../components/checklist/print/material.ts';
import type { PrintData } from '../../../../../components/checklist/print/useOther.ts';
import { drillPaths } from '../../../../../components/site/drill-paths.ts';
import { placeOf } from '../../../../../components/site/place.ts';

export const getStaticPaths = () => drillPaths('checklist');

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** What a form of the checklist is made from: fetched where somebody prints it in the other language, or in both. */
export const GET: APIRoute<Props> = async ({ params, props }) => {
  const { locale, t } = placeOf(params.locale);
  const catalogue = await loadCatalogue();
  const bundle = bundleOf(catalogue, props.drill, locale) as ChecklistBundle;
  const data: PrintData = {
    bundle: forVisits(bundle),
    procedure: procedureFor(catalogue, bundle.id, locale),
    sheet: t.checklist.sheet,
  };
  return Response.json(data);
};
