import type { ComponentProps } from 'preact';
import { useEffect } from 'preact/hooks';
import { NotFetched } from '../drill/NotFetched.tsx';
import { useLate } from '../drill/useLate.ts';
import type { RunPanel } from './RunPanel.tsx';

/** A run, fetched once its tab is opened. */
export function RunTab(props: ComponentProps<typeof RunPanel>) {
  const panel = useLate(() => import('./RunPanel.tsx'));
  useEffect(panel.fetch, []);
  if (panel.failed) return <NotFetched onAgain={panel.fetch} t={props.t.late} />;
  return panel.thing ? <panel.thing.RunPanel {...props} /> : null;
}
