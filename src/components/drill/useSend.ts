import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../../schemas/answer.ts';
import { type Gap, gapIn, withoutEmpty } from './gaps.ts';

/**
 * Takes an answer, or says what is missing. Gaps are pointed out once; after that an answer with gaps is taken.
 * @param parts see `filledOf`
 * @param onGap speaks the remark
 */
export function useSend(
  typed: Answer | undefined,
  parts: number | undefined,
  onSend: (answer: Answer) => void,
  onGap: (gap: Gap) => void,
) {
  const [gap, setGap] = useState<Gap>();
  const warned = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const send = (event?: Event) => {
    event?.preventDefault();
    const found = gapIn(typed, parts, warned.current);
    setGap(found);
    if (!found && typed !== undefined) return onSend(withoutEmpty(typed));
    if (!found) return;
    onGap(found);
    if (found.kind === 'some') warned.current = true;
    else form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  };
  return { gap, send, form };
}
