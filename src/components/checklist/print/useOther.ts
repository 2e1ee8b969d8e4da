import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../../schemas/text.ts';
import { fetchJson } from '../../drill/fetch-json.ts';
import type { Material } from './sheet.ts';
import { printWords } from './words.ts';

/** What `print.json` holds of a checklist, one language. */
export type PrintData = Omit<Material, 't'>;

/** The site's base in the other language. */
export function otherBase(base: string, locale: Locale): string {
  return locale === 'zh' ? `${base}/en` : base.replace(/\/en$/, '');
}

/** @throws when the network or the server does not give it */
async function fetched(address: string, locale: Locale): Promise<Material> {
  const [data, t] = await Promise.all([fetchJson<PrintData>(address), printWords(locale)]);
  return { ...data, t };
}

/**
 * The checklist in the other language, fetched once it is wanted; again where it failed and is wanted anew.
 * @param address of the file that holds it
 */
export function useOther(address: string, locale: Locale, wanted: boolean): { other?: Material; failed?: boolean } {
  const [state, setState] = useState<{ other?: Material; failed?: boolean }>({});
  useEffect(() => {
    if (!wanted || state.other) return;
    setState({});
    fetched(address, locale).then(
      (other) => setState({ other }),
      () => setState({ failed: true }),
    );
  }, [address, wanted]);
  return state;
}
