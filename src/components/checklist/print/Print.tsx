import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PrintWords } from '../../drill/words.ts';
import type { PrintPanel } from './PrintPanel.tsx';
import { printWords } from './words.ts';

type Props = Omit<ComponentProps<typeof PrintPanel>, 'words'>;

/** Printing, fetched once its tab is opened. Where it cannot be, the blank form below still prints. */
export function Print(props: Props) {
  const [panel, setPanel] = useState<{ Panel: typeof PrintPanel; words: PrintWords }>();
  const [failed, setFailed] = useState(false);
  const { locale } = props.bundle;
  useEffect(() => {
    Promise.all([import('./PrintPanel.tsx'), printWords(locale)]).then(
      ([{ PrintPanel: Panel }, words]) => setPanel({ Panel, words }),
      () => setFailed(true),
    );
  }, [locale]);
  if (panel) return <panel.Panel {...props} words={panel.words} />;
  return failed ? (
    <p class="no-print" role="alert">
      {props.t.printNotOpened}
    </p>
  ) : null;
}
