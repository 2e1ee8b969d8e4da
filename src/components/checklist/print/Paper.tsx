import { Whole } from './Forms.tsx';
import { type Known, type Material, visitSheet } from './sheet.ts';
import { useMargins } from './useMargins.ts';
import { useStyles } from './useStyles.ts';

/** The whole list of a visit, for the printer alone. */
export function Paper({ material, known }: { material: Material; known: Known }) {
  useStyles();
  const sheet = visitSheet(material, known);
  useMargins(sheet);
  return (
    <div class="paper paper-now">
      <Whole sheets={[sheet]} address={`${location.origin}${location.pathname}`} />
    </div>
  );
}
