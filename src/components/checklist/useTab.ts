import { useEffect, useState } from 'preact/hooks';

export const tabs = ['assemble', 'run', 'practise', 'print'] as const;
export type Tab = (typeof tabs)[number];

/** The tab that an address opens: a run that is handed over is run. */
const tabIn = (hash: string) => tabs.find((tab) => `#${tab}` === hash || hash.startsWith(`#${tab}=`));

/** The tab that is open: the one in the address, else the first. */
export function useTab(): [Tab, (tab: Tab) => void] {
  const [tab, setTab] = useState<Tab>('assemble');
  useEffect(() => {
    const read = () => setTab((now) => tabIn(location.hash) ?? now);
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const open = (next: Tab) => {
    setTab(next);
    history.replaceState(history.state, '', `#${next}`);
  };
  return [tab, open];
}
