import { standingGroups } from '../../../src/catalogue/bundle.ts';
import type { FullRule } from '../../../src/catalogue/catalogue.ts';
import type { Verdict } from '../../../src/schemas/examples.ts';
import type { Sign } from '../../../src/schemas/signs.ts';

/** The labels of the answers that each part of the signs is to recognise. */
const labelsOf = { met: ['met'], partial: ['met', 'unrecognised'], violated: ['violated'] } as const;

/**
 * What phrase groups stand for in the signs of a rule: the labels of the answers that their phrases are there to be
 * found in. A group that stands only under `not` or `negated` has none: its phrases may be found anywhere.
 */
export function standsFor({ signs = {}, kind }: Pick<FullRule, 'signs' | 'kind'>): Map<string, Set<Verdict>> {
  const stands = new Map<string, Set<Verdict>>();
  function walk(sign: Sign, labels: readonly Verdict[]): void {
    if (typeof sign === 'string') {
      stands.set(sign, new Set([...(stands.get(sign) ?? []), ...labels]));
    } else if (!('quantity' in sign || 'slot' in sign || 'wrong' in sign)) {
      const below = 'not' in sign || 'negated' in sign ? [] : labels;
      for (const child of Object.values(sign).flat()) walk(child, below);
    }
  }
  for (const part of ['met', 'partial', 'violated'] as const) {
    const sign = signs[part];
    if (sign !== undefined) walk(sign, labelsOf[part]);
  }
  if (kind === 'dont' && signs.met === undefined) for (const name of standingGroups) walk(name, labelsOf.met);
  return stands;
}
