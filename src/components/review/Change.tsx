import type { RefObject } from 'preact';
import type { SingleItem } from '../../catalogue/single.ts';
import { fill } from '../../i18n/fill.ts';
import type { Asked } from '../../learner/review.ts';
import { Progress } from '../drill/Progress.tsx';
import { RuleLink } from '../drill/RuleLink.tsx';
import type { PlayWords, ReviewWords } from './words.ts';

interface ChangeProps {
  ask: Asked;
  item: SingleItem;
  index: number;
  of: number;
  onGoOn: () => void;
  heading: RefObject<HTMLHeadingElement>;
  words: ReviewWords;
  t: PlayWords;
  base: string;
}

/** What a rule said when it was practised, and what it says now; the question comes after. */
export function Change({ ask, item, index, of, onGoOn, heading, words, t, base }: ChangeProps) {
  const rule = item.bundle.rules[ask.rule];
  const { change } = words;
  if (!rule) return null;
  const from = ask.from ?? 1;
  const history = item.history[ask.rule] ?? [];
  const before = history.find(({ version }) => version === from);
  return (
    <section class="review-change" data-stage aria-labelledby="change">
      <Progress done={index} of={of} label={fill(t.question, { n: index + 1, of })} />
      <h2 id="change" ref={heading} tabIndex={-1}>
        {change.title}
      </h2>
      <div class="review-sides">
        <div>
          <p class="review-label">{fill(change.before, { n: from })}</p>
          <p>{before ? <del>{before.says}</del> : change.unknown}</p>
        </div>
        <div>
          <p class="review-label">{fill(change.now, { n: rule.version })}</p>
          <p>
            <ins>{rule.says}</ins> <RuleLink rule={rule} t={t} base={base} />
          </p>
        </div>
      </div>
      {history
        .filter(({ version }) => version >= from)
        .map(({ version, why }) => (
          <p key={version}>{fill(change.why, { why })}</p>
        ))}
      <div class="drill-actions">
        <button type="button" class="button" onClick={onGoOn}>
          {change.goOn}
        </button>
      </div>
    </section>
  );
}
