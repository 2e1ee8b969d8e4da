import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { Locale } from '../../../schemas/text.ts';
import { procedureTitle } from '../../handbook/view.ts';
import type { Material } from './sheet.ts';

/** The procedure that a checklist belongs to, as its forms name it. */
export function procedureFor(catalogue: Catalogue, drill: string, locale: Locale): Material['procedure'] {
  const [procedure = ''] = drill.split('/');
  return {
    title: procedureTitle(catalogue, procedure, locale),
    version: catalogue.procedures.get(procedure)?.version ?? 1,
  };
}
