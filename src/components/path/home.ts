import { fill } from '../../i18n/fill.ts';
import { following, pathWords } from './follow.ts';
import { kindOf } from './view.ts';

/** Puts text, and where there is one an address, into a part of the box. */
function put(box: Element, part: string, text: string, href?: string): void {
  const element = box.querySelector<HTMLElement>(`[data-path-${part}]`);
  if (!element) return;
  element.textContent = text;
  if (href !== undefined) element.setAttribute('href', href);
}

/**
 * Puts the next step of the path that the reader follows in place of the invitation: of several the one begun last that is not
 * finished. Whoever follows none, or is offline, keeps the invitation.
 */
export async function showNext(box: HTMLElement, base: string): Promise<void> {
  const followed = await following(base);
  const [first] = followed ?? [];
  if (!followed || !first) return;
  const t = await pathWords();
  const { path, state } = followed.find(({ state }) => state.next) ?? first;
  const whole = `${base}/paths/${path.id}/`;
  const { next, steps, done } = state;
  const step = next && path.days[next.day - 1]?.steps[state.days[next.day - 1]?.indexOf(next.state) ?? -1];
  put(box, 'eyebrow', step ? `${t.next} · ${t.kind[kindOf(step)]}` : t.title);
  put(box, 'title', step ? step.title : fill(t.completedOn, { path: path.title }), step ? base + step.path : whole);
  put(box, 'text', step && next ? fill(t.nextOn, { path: path.title, day: next.day, steps, done }) : t.completedShort);
  put(box, 'link', t.whole, whole);
}
