import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RunPanel } from './RunPanel.tsx';

type Props = ComponentProps<typeof RunPanel>;

/** A run, fetched once its tab is opened. */
export function RunTab(props: Props) {
  const [panel, setPanel] = useState<{ RunPanel: typeof RunPanel }>();
  const [failed, setFailed] = useState(false);
  const open = () => {
    setFailed(false);
    import('./RunPanel.tsx').then(setPanel, () => setFailed(true));
  };
  useEffect(open, []);
  if (panel) return <panel.RunPanel {...props} />;
  return failed ? (
    <div class="drill-trouble" role="alert">
      <p>{props.t.visit.notFetched}</p>
      <button type="button" class="button-quiet" onClick={open}>
        {props.t.visit.fetchAgain}
      </button>
    </div>
  ) : null;
}
