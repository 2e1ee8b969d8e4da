import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../../schemas/answer.ts';
import { MAX_ANSWER } from '../../scoring/limit.ts';
import { type Gap, gapIn, withoutEmpty } from './gaps.ts';

/**
 * Takes an answer, or says what is missing or too long. Gaps are pointed out once; after that an answer with gaps is taken.
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
    else boxOf(found, form.current)?.focus();
  };
  return { gap, send, form };
}

/** The box to mend: the one whose text is too long, or the first. */
function boxOf({ kind }: Gap, form: HTMLFormElement | null): HTMLElement | undefined {
  const boxes = [...(form?.querySelectorAll<HTMLInputElement>('input, textarea, select') ?? [])];
  return boxes.find(({ value }) => kind !== 'long' || value.length > MAX_ANSWER);
}
