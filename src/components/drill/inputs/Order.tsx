import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { moved } from '../order.ts';
import type { DrillWords } from '../words.ts';
import { useDrag } from './useDrag.ts';
import './order.css';

interface OrderProps {
  labelledBy: string;
  items: readonly { id: string; text: string }[];
  /** Ids in the order they stand in. */
  order: readonly string[];
  onChange: (order: string[]) => void;
  /** Speaks a move. */
  say: (text: string) => void;
  t: DrillWords;
}

/** A list to put in order, by buttons; dragging is an extra. */
export function Order({ labelledBy, items, order, onChange, say, t }: OrderProps) {
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<HTMLElement | null>(null);
  // Moving a row takes its button out of the page for a moment, and focus with it.
  useLayoutEffect(() => {
    refocus.current?.focus();
    refocus.current = null;
  });
  const nameOf = (id: string) => items.find((item) => item.id === id)?.text ?? id;
  const move = (from: number, to: number) => {
    const id = order[from];
    if (id === undefined || to < 0 || to >= order.length) return;
    onChange(moved(order, from, to));
    say(fill(t.movedTo, { text: nameOf(id), n: to + 1, of: order.length }));
  };
  const drag = useDrag(list, move);
  return (
    <ol ref={list} class="order" aria-labelledby={labelledBy}>
      {order.map((id, index) => (
        <li class="order-row" key={id} data-dragged={drag.dragged === index || undefined}>
          <span class="order-grip" aria-hidden="true" onPointerDown={(event) => drag.start(event, index)}>
            ⠿
          </span>
          <span class="order-text">{nameOf(id)}</span>
          <span class="order-buttons">
            {([-1, 1] as const).map((step) => (
              <button
                type="button"
                class="order-button"
                aria-label={fill(step < 0 ? t.moveUp : t.moveDown, { text: nameOf(id) })}
                aria-disabled={!(index + step in order)}
                onClick={(event) => {
                  refocus.current = event.currentTarget;
                  move(index, index + step);
                }}
              >
                <span aria-hidden="true">{step < 0 ? '↑' : '↓'}</span>
              </button>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
