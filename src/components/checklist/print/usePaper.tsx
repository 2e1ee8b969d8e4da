import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PrintWords, VisitWords } from '../../drill/words.ts';
import type { Paper } from './Paper.tsx';
import type { Known, Material } from './sheet.ts';
import { printWords } from './words.ts';

type Given = Pick<Material, 'bundle' | 'procedure'> & { known: Known; t: VisitWords };

/** What somebody does before they print, whichever way. */
const touches = ['keydown', 'pointerdown'] as const;

/**
 * The list of this visit for the printer, whichever way printing is asked for. What makes it is fetched at the first touch of a
 * key or pointer; where it cannot be, the blank form prints.
 * @param wanted whether this list is what the printer should get
 */
export function usePaper({ bundle, procedure, known, t }: Given, wanted: boolean) {
  const [parts, setParts] = useState<{ Sheet: typeof Paper; words: PrintWords }>();
  const loading = useRef<Promise<void>>();
  const load = () => {
    loading.current ??= Promise.all([import('./Paper.tsx'), printWords(bundle.locale)]).then(
      ([{ Paper: Sheet }, words]) => setParts({ Sheet, words }),
      () => {
        loading.current = undefined;
      },
    );
    return loading.current;
  };
  useEffect(() => {
    if (!wanted) return;
    for (const touch of touches) addEventListener(touch, load, { once: true });
    return () => {
      for (const touch of touches) removeEventListener(touch, load);
    };
  }, [wanted]);
  const paper: ComponentChild = wanted && parts && (
    <parts.Sheet material={{ bundle, procedure, t: parts.words, sheet: t.sheet }} known={known} />
  );
  return {
    paper,
    /** Prints it, once it stands on the page. */
    async print() {
      await load();
      requestAnimationFrame(() => setTimeout(() => print()));
    },
  };
}
