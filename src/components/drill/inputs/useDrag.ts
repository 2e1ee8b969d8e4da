import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/**
 * Dragging the rows of a list up and down with mouse, pen or finger. The list itself captures the pointer: rows are
 * taken out and put back while they move, and would lose it.
 * @param move called with the place a row has and the place it should have
 */
export function useDrag(list: RefObject<HTMLElement>, move: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<number>();
  const moving = useRef(move);
  moving.current = move;

  const start = (event: PointerEvent, index: number) => {
    const rows = list.current;
    if (!rows || event.button !== 0) return;
    event.preventDefault();
    rows.setPointerCapture(event.pointerId);
    let at = index;
    setDragged(at);
    const follow = ({ clientY }: PointerEvent) => {
      const to = [...rows.children].filter((row, place) => {
        const { top, height } = row.getBoundingClientRect();
        return place !== at && clientY > top + height / 2;
      }).length;
      if (to === at) return;
      moving.current(at, to);
      at = to;
      setDragged(at);
    };
    const stop = () => {
      rows.removeEventListener('pointermove', follow);
      setDragged(undefined);
    };
    rows.addEventListener('pointermove', follow);
    rows.addEventListener('lostpointercapture', stop, { once: true });
  };
  return { dragged, start };
}
