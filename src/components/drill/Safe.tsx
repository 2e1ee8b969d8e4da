import { Component, type ComponentChildren } from 'preact';
import { dropDraft } from '../../stores/drafts.ts';
import { Confirm } from './Confirm.tsx';
import { Reload } from './NotFetched.tsx';
import type { DrillWords } from './words.ts';

interface SafeProps {
  /** The name that the drill's draft is kept under. */
  drill: string;
  t: DrillWords;
  children: ComponentChildren;
}

/**
 * Stands around a drill: where something in it can't be drawn, it says so, and the draft stays. Where the page anew does not help, because
 * the draft itself is what can't be drawn, the drill can be begun afresh.
 */
export class Safe extends Component<SafeProps, { error?: unknown }> {
  override componentDidCatch(error: unknown) {
    console.error(error);
    this.setState({ error });
  }

  override render({ drill, t, children }: SafeProps) {
    const { error } = this.state;
    if (error === undefined) return children;
    const startOver = () => {
      dropDraft(drill);
      location.reload();
    };
    return (
      <div class="drill-trouble" role="alert">
        <p>{t.late.stuck}</p>
        <p>
          <code>{String(error)}</code>
        </p>
        <div class="drill-actions">
          <Reload t={t.late} />
          <Confirm
            label={t.startOver}
            asks={t.startOverAsk}
            yes={t.startOverYes}
            no={t.startOverNo}
            onConfirm={startOver}
          />
        </div>
      </div>
    );
  }
}
