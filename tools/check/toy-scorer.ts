import type { Compile } from './scoring.ts';

/** Judges by one phrase group a verdict, so that the fixtures do not depend on how well the site's scorer reads. */
export const toyScorer: Compile = ({ phrases }) => ({
  score: (rules, answer) =>
    rules.map(({ id, kind, signs }) => {
      const find = (sign: unknown) => {
        const words = (typeof sign === 'string' && phrases[sign]?.phrases) || [];
        const word = words.find((one) => answer.toLowerCase().includes(one));
        if (word === undefined) return [];
        const start = answer.toLowerCase().indexOf(word);
        return [{ sign: String(sign), start, end: start + word.length, cues: [] }];
      };
      const broken = find(signs?.violated);
      if (broken.length > 0) return { rule: id, verdict: 'violated', evidence: broken };
      const kept = find(signs?.met);
      const met = kept.length > 0 || (kind === 'dont' && /您好|hello/i.test(answer));
      return { rule: id, verdict: met ? 'met' : 'missed', evidence: kept };
    }),
});
