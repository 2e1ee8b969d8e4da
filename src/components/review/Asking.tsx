import type { RefObject } from 'preact';
import { fill } from '../../i18n/fill.ts';
import type { Answer } from '../../schemas/answer.ts';
import { Question } from '../quiz/Question.tsx';
import type { Remark } from '../roleplay/remarks.ts';
import { AskedTurn } from './AskedTurn.tsx';
import { Change } from './Change.tsx';
import { type Items, itemOf, nameIn } from './items.ts';
import { askNow, type Sitting, stepNow } from './sitting.ts';
import type { PlayWords, ReviewWords } from './words.ts';

interface AskingProps {
  items: Items;
  sitting: Sitting;
  onType: (typed: Answer) => void;
  onSend: (said: Answer) => void;
  onGoOn: () => void;
  onRemark: (rule: string, remark: Remark) => void;
  say: (text: string) => void;
  /** Where focus goes at each step. */
  heading: RefObject<HTMLHeadingElement>;
  words: ReviewWords;
  t: PlayWords;
  base: string;
}

/** The question under way, whichever kind of drill it comes from; before it what changed, after the answer its report. */
export function Asking({ items, sitting, words, onRemark, ...common }: AskingProps) {
  const { asks, index, seed, steps, typed, view } = sitting;
  const ask = askNow(sitting);
  const item = itemOf(items, ask.ref);
  const { bundle } = item;
  if (view === 'change')
    return <Change ask={ask} item={item} index={index} of={asks.length} words={words} {...common} />;
  if (bundle.kind === 'roleplay')
    return (
      <AskedTurn
        bundle={bundle}
        at={nameIn(bundle, seed)}
        index={index}
        of={asks.length}
        step={stepNow(sitting)}
        typed={typed}
        seed={seed}
        onRemark={onRemark}
        {...common}
      />
    );
  const names = asks.map(({ ref }) => nameIn(itemOf(items, ref).bundle, seed));
  return (
    <Question
      key={ask.ref}
      bundle={bundle}
      round={{ items: names, index, steps, view: view === 'verdict' ? 'verdict' : 'ask', typed }}
      again={false}
      seed={seed}
      from={fill(words.fromDrill, { title: bundle.drill.title })}
      {...common}
    />
  );
}
