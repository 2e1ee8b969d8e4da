import type { ComponentChildren } from 'preact';
import type { Answer } from '../../schemas/answer.ts';
import { remarkOnGap } from './gap-remark.ts';
import { useSend } from './useSend.ts';
import type { DrillWords } from './words.ts';
import './answer.css';

interface AnswerFormProps {
  typed: Answer | undefined;
  /** How many boxes, cards or blanks there are, where the answer has any. */
  parts?: number | undefined;
  onSend: (answer: Answer) => void;
  /** The words on the button. */
  label: string;
  say: (text: string) => void;
  t: DrillWords;
  children: ComponentChildren;
}

/** A form around whatever takes the answer: the button, the remark where something is missing or too long, Ctrl+Enter. */
export function AnswerForm({ typed, parts, onSend, label, say, t, children }: AnswerFormProps) {
  const { gap, send, form } = useSend(typed, parts, onSend, (found) => say(remarkOnGap(found, label, t)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) send(event);
  };
  return (
    <form ref={form} class="answer" noValidate onSubmit={send} onKeyDown={onKeyDown}>
      {children}
      {gap && (
        <p class="answer-gap" id="answer-gap">
          {remarkOnGap(gap, label, t)}
        </p>
      )}
      <div class="drill-actions">
        <button type="submit" class="button" aria-describedby={gap && 'answer-gap'}>
          {label}
        </button>
      </div>
    </form>
  );
}
