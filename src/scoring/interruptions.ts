import type { Surroundings } from './cues.ts';
import type { Found, Matcher } from './match.ts';

/**
 * People put words into set phrases: “回复不了您”, “我马上帮您登记”, “we will not reply”. The phrases are tried again on the
 * text without such words; a phrase that a denial interrupts is denied.
 */

/** A text without interruptions, and where each remaining unit stood. */
export interface Bare {
  text: string;
  places: number[];
  /** Where something was taken out; `kept` units of it (a modal verb) stayed. */
  cuts: { at: number; kept: number; denial: boolean; mild: boolean }[];
}

interface Denial extends Found {
  mild: boolean;
}

/** Takes denials and fillers (words that firm up, hurry or soften) out of a normalised text; undefined where there are none. */
export function withoutInterruptions(text: string, denials: readonly Denial[], filler: RegExp): Bare | undefined {
  const fillers = [...text.matchAll(filler)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, mild: false, denial: false }))
    .filter((one) => !denials.some((denial) => denial.start < one.end && denial.end > one.start));
  const removed = [...denials.map((denial) => ({ ...denial, denial: true })), ...fillers];
  if (removed.length === 0) return undefined;
  removed.sort((a, b) => a.start - b.start);
  const bare: Bare = { text: '', places: [], cuts: [] };
  const keep = (unit: string, place: number) => {
    if (unit === ' ' && (bare.text === '' || bare.text.endsWith(' '))) return;
    bare.text += unit;
    bare.places.push(place);
  };
  let at = 0;
  for (const { start, end, denial, mild } of removed) {
    if (start < at) continue;
    for (; at < start; at++) keep(text[at] ?? '', at);
    // “we will not reply” must read “we will reply”; can't and won't leave their verb behind.
    const verb = denial ? modal(text.slice(start, end)) : '';
    bare.cuts.push({ at: bare.text.length, kept: verb.length, denial, mild });
    for (const unit of verb) keep(unit, start);
    at = end;
  }
  for (; at < text.length; at++) keep(text[at] ?? '', at);
  return bare;
}

const modals: Record<string, string> = { "can't": 'can', cant: 'can', cannot: 'can', "won't": 'will', wont: 'will' };

/** The verb that a denial carries: 不会 → 会, can't → can. */
function modal(denial: string): string {
  return modals[denial] ?? (/^不(?:会|能|想|要|可以|愿意?)$/.test(denial) ? denial.slice(1) : '');
}

/** Matches that stand in the bare text only. */
export function interrupted<Kept extends Found & Surroundings>(
  bare: Bare | undefined,
  matcher: Matcher,
  annotate: (found: Found) => Kept,
): Kept[] {
  if (!bare) return [];
  return matcher(bare.text).flatMap(({ start, end }) => {
    const inside = bare.cuts.filter(({ at, kept }) => at < end && (kept > 0 ? at >= start : at > start));
    if (inside.length === 0) return [];
    const one = annotate({ start: bare.places[start] ?? 0, end: (bare.places[end - 1] ?? 0) + 1 });
    const denials = inside.filter((cut) => cut.denial);
    const negated = (denials.length % 2 === 1) !== one.cues.includes('negated');
    const rest = one.cues.filter((cue) => cue !== 'negated');
    const mild = denials.length > 0 ? denials.every((cut) => cut.mild) : one.mild;
    return [{ ...one, mild, cues: negated ? ['negated', ...rest] : rest }];
  });
}
