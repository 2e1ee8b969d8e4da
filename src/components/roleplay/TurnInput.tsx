import type { Answer } from '../../schemas/answer.ts';
import { asTable, asText, asTexts } from '../../scoring/answers.ts';
import { shuffled } from '../../scoring/shuffle.ts';
import { AnswerForm } from '../drill/AnswerForm.tsx';
import { Choice } from '../drill/inputs/Choice.tsx';
import { Fields } from '../drill/inputs/Fields.tsx';
import { Order } from '../drill/inputs/Order.tsx';
import { shuffledIndices } from '../drill/seed.ts';
import { startOf } from '../drill/shape.ts';
import type { RoleplayWords } from '../drill/words.ts';
import type { TalkTurn } from './talk.ts';

interface TurnInputProps {
  turn: TalkTurn;
  /** The text that says what to do, by id. */
  labelledBy: string;
  typed: Answer | undefined;
  seed: number;
  onType: (typed: Answer) => void;
  onSend: (said: Answer) => void;
  label: string;
  say: (text: string) => void;
  t: RoleplayWords;
}

/** What takes the trainee's answer to a turn. */
export function TurnInput(props: TurnInputProps) {
  const { turn, seed, onSend, label, say, t } = props;
  const typed = startOf(turn.asks, props.typed, () =>
    turn.asks === 'order' ? shuffled(turn.actions, seed).map(({ id }) => id) : [],
  );
  return (
    <AnswerForm
      typed={typed}
      parts={turn.asks === 'record' ? turn.fields.length : undefined}
      onSend={onSend}
      label={label}
      say={say}
      t={t}
    >
      <Input {...props} typed={typed} />
    </AnswerForm>
  );
}

function Input({ turn, labelledBy, typed, seed, onType, say, t }: TurnInputProps) {
  switch (turn.asks) {
    case 'reply':
      return <Reply labelledBy={labelledBy} typed={asText(typed ?? '')} hint={turn.hint} onType={onType} t={t} />;
    case 'choice':
      return (
        <Choice
          labelledBy={labelledBy}
          options={turn.options}
          shown={shuffledIndices(turn.options.length, seed)}
          picked={typed === undefined ? undefined : Number(typed)}
          onPick={onType}
        />
      );
    case 'record':
      return <Fields fields={turn.fields} typed={asTable(typed ?? {})} onChange={onType} />;
    case 'order':
      return (
        <Order
          labelledBy={labelledBy}
          items={turn.actions}
          order={asTexts(typed ?? [])}
          onChange={onType}
          say={say}
          t={t}
        />
      );
  }
}

interface ReplyProps {
  labelledBy: string;
  typed: string;
  hint: string | undefined;
  onType: (typed: string) => void;
  t: RoleplayWords;
}

/** The trainee's own words; a nudge on request. The browser sets no limit: it would cut what is pasted, and not say so. */
function Reply({ labelledBy, typed, hint, onType, t }: ReplyProps) {
  return (
    <div class="field reply">
      <textarea
        rows={4}
        aria-labelledby={labelledBy}
        aria-describedby="reply-length"
        placeholder={t.replyPlaceholder}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p class="reply-length" id="reply-length">
        {t.replyLength} <span class="reply-keys">{t.replyKeys}</span>
      </p>
      {hint && (
        <details class="reply-hint">
          <summary>{t.hint}</summary>
          <p>{hint}</p>
        </details>
      )}
    </div>
  );
}
