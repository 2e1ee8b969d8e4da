import type { ComponentProps } from 'preact';
import { useEffect } from 'preact/hooks';
import { NotFetched } from '../../drill/NotFetched.tsx';
import { useLate } from '../../drill/useLate.ts';
import type { PrintPanel } from './PrintPanel.tsx';
import { printWords } from './words.ts';

type Props = Omit<ComponentProps<typeof PrintPanel>, 'words'>;

/** Printing, fetched once its tab is opened. Where it cannot be, the blank form below still prints. */
export function Print(props: Props) {
  const { bundle, t } = props;
  const panel = useLate(async () => {
    const [{ PrintPanel: Panel }, words] = await Promise.all([import('./PrintPanel.tsx'), printWords(bundle.locale)]);
    return { Panel, words };
  });
  useEffect(panel.fetch, []);
  if (panel.failed) return <NotFetched onAgain={panel.fetch} text={t.printNotOpened} t={t.late} />;
  return panel.thing ? <panel.thing.Panel {...props} words={panel.thing.words} /> : null;
}
