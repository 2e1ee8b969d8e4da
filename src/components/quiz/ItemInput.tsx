import type { RuleCard } from '../../catalogue/bundle.ts';
import { suspectsOf } from '../../catalogue/suspects.ts';
import type { Answer } from '../../schemas/answer.ts';
import { asTable, asText, asTexts } from '../../scoring/answers.ts';
import { shuffled } from '../../scoring/shuffle.ts';
import { AnswerForm } from '../drill/AnswerForm.tsx';
import { Choice, Choices } from '../drill/inputs/Choice.tsx';
import { Match } from '../drill/inputs/Match.tsx';
import { Order } from '../drill/inputs/Order.tsx';
import { Sort } from '../drill/inputs/Sort.tsx';
import { Spot } from '../drill/inputs/Spot.tsx';
import { Blanks, NumberBox } from '../drill/inputs/Typed.tsx';
import { shuffledIndices } from '../drill/seed.ts';
import { startOf } from '../drill/shape.ts';
import type { QuizWords } from '../drill/words.ts';
import type { Item } from './round.ts';

interface ItemInputProps {
  item: Item;
  /** The text that asks, by id. */
  labelledBy: string;
  rules: Readonly<Record<string, RuleCard>>;
  typed: Answer | undefined;
  seed: number;
  onType: (typed: Answer) => void;
  onSend: (said: Answer) => void;
  say: (text: string) => void;
  t: QuizWords;
}

/** What takes the answer to an item. */
export function ItemInput(props: ItemInputProps) {
  const { item, seed, onSend, say, t } = props;
  const typed = startOf(item.kind, props.typed, () =>
    item.kind === 'order' ? shuffled(item.actions, seed).map(({ id }) => id) : [],
  );
  return (
    <AnswerForm typed={typed} parts={partsIn(item)} onSend={onSend} label={t.submit} say={say} t={t}>
      <Input {...props} typed={typed} />
    </AnswerForm>
  );
}

/** How many boxes, cards or blanks an item has. */
function partsIn(item: Item): number | undefined {
  if (item.kind === 'match') return item.pairs.length;
  if (item.kind === 'sort') return item.cards.length;
  return item.kind === 'fill' ? item.blanks.length : undefined;
}

function Input({ item, labelledBy, rules, typed, seed, onType, say, t }: ItemInputProps) {
  switch (item.kind) {
    case 'choice':
    case 'choices': {
      const shown = shuffledIndices(item.options.length, seed);
      const common = { labelledBy, options: item.options, shown };
      return item.kind === 'choice' ? (
        <Choice {...common} picked={typed === undefined ? undefined : Number(typed)} onPick={onType} />
      ) : (
        <Choices {...common} picked={asTexts(typed ?? [])} onChange={onType} />
      );
    }
    case 'order':
      return (
        <Order
          labelledBy={labelledBy}
          items={item.actions}
          order={asTexts(typed ?? [])}
          onChange={onType}
          say={say}
          t={t}
        />
      );
    case 'match':
      return (
        <Match
          pairs={item.pairs}
          shown={shuffled(item.pairs, seed).map(({ id }) => id)}
          chosen={asTable(typed ?? {})}
          onChange={onType}
          t={t}
        />
      );
    case 'sort':
      return (
        <Sort cards={shuffled(item.cards, seed)} buckets={item.buckets} put={asTable(typed ?? {})} onChange={onType} />
      );
    case 'number':
      return <NumberBox labelledBy={labelledBy} unit={item.unit} typed={asText(typed ?? '')} onChange={onType} />;
    case 'fill':
      return <Blanks line={item.line} typed={asTable(typed ?? {})} onChange={onType} t={t} />;
    case 'spot':
      return (
        <Spot
          lines={item.lines}
          suspects={suspectsOf(item, rules)}
          accused={asTable(typed ?? {})}
          onChange={onType}
          t={t}
        />
      );
  }
}
