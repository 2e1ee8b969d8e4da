import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { Each } from './Each.tsx';
import { Item } from './Item.tsx';
import { langOf } from './lang.ts';
import { roomOf } from './measure.ts';
import type { Sheets } from './model.ts';
import { Gate, gatesOf } from './Phases.tsx';
import { balanced, copiesOf, inPieces } from './pack.ts';
import { Qr } from './Qr.tsx';

interface CardsProps {
  sheets: Sheets;
  address: string;
  /** Told how many sheets of A4 there are. */
  onSheets: (sheets: number) => void;
}

/** Everything on the cards in order: titles of phases, items, the lines where nobody goes on. */
function blocksOf(sheets: Sheets): ComponentChild[] {
  return sheets[0].phases.flatMap((phase, index) => {
    const gated = gatesOf(phase).length > 0;
    const title = (
      <li class="pocket-phase" data-block data-glued key={phase.id}>
        <h3>
          <Each sheets={sheets} of={(sheet) => sheet.phases[index]?.title} />
        </h3>
      </li>
    );
    const items = phase.lines.map(({ id }, at) => (
      <Item sheets={sheets} phase={index} at={at} glued={gated && at === phase.lines.length - 1} key={id} />
    ));
    return gated
      ? [
          title,
          ...items,
          <li key={`${phase.id} gate`}>
            <Gate sheets={sheets} phase={index} />
          </li>,
        ]
      : [title, ...items];
  });
}

/** Pocket cards, four to a sheet of A4. What goes on which card is measured, as nothing but the browser knows how tall text is. */
export function Cards({ sheets, address, onSheets }: CardsProps) {
  const [cards, setCards] = useState<number[][]>([]);
  const measured = useRef<HTMLUListElement>(null);
  const blocks = blocksOf(sheets);
  useLayoutEffect(() => {
    if (!measured.current) return;
    const { blocks: heights, first, later } = roomOf(measured.current);
    const next = balanced(heights, (card) => (card === 0 ? first : later));
    setCards((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
  });
  const of = cards.length;
  const fours = Math.ceil((of * copiesOf(of)) / 4);
  useEffect(() => onSheets(fours), [fours]);
  const set = cards.map((indices, card) => ({ card, shown: indices.map((index) => blocks[index]) }));
  const all = Array.from({ length: copiesOf(of) }, () => set).flat();
  return (
    <div class="form" data-form="pocket" data-both={sheets.length > 1 || undefined} lang={langOf[sheets[0].locale]}>
      <div class="pocket pocket-measure" aria-hidden="true">
        <ul class="pocket-body" ref={measured}>
          {blocks}
        </ul>
      </div>
      {inPieces(all, 4).map((four, sheet) => (
        <div class="pocket-sheet" key={sheet}>
          <span class="pocket-cut" aria-hidden="true" />
          {four.map(({ card, shown }, place) => (
            <Card sheets={sheets} address={address} card={card} of={of} key={place}>
              {shown}
            </Card>
          ))}
        </div>
      ))}
    </div>
  );
}

function Card({
  sheets,
  address,
  card,
  of,
  children,
}: Omit<CardsProps, 'onSheets'> & { card: number; of: number; children: ComponentChild[] }) {
  const [{ words, event, starred }] = sheets;
  return (
    <section class="pocket">
      <header class="pocket-head" data-first={card === 0 || undefined}>
        <div>
          <h2>
            <Each sheets={sheets} of={({ title }) => title} />
          </h2>
          {card === 0 && event && <p>{event.time}</p>}
          {card === 0 && starred && <p class="form-notes">{words.starred}</p>}
        </div>
        {card === 0 && <Qr address={address} label={words.scan} />}
      </header>
      <ul class="pocket-body">{children}</ul>
      <footer class="pocket-foot">
        <Each sheets={sheets.slice(0, 1) as unknown as Sheets} of={({ version }) => version} />
        {of > 1 && <span>{fill(words.cardNumber, { n: card + 1, of })}</span>}
      </footer>
    </section>
  );
}
