import { useEffect } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import type { Sheet } from './model.ts';

/** A text as CSS writes it. */
const quoted = (text: string) => JSON.stringify(text);

/** Tells the page that a form is ready, and the margins of printed pages what stands in them. */
export function useMargins({ title, version, words }: Sheet): void {
  const { running, before, between, after } = words.page;
  useEffect(() => {
    const { style, dataset } = document.documentElement;
    const values = { name: fill(running, { title, version }), before, between, after };
    dataset.printing = '';
    for (const [name, text] of Object.entries(values)) style.setProperty(`--page-${name}`, quoted(text));
    return () => {
      delete dataset.printing;
      for (const name of Object.keys(values)) style.removeProperty(`--page-${name}`);
    };
  }, [title, version, running, before, between, after]);
}
