import { fill } from '../../i18n/fill.ts';
import type { Claim, Mark } from '../../learner/attempt.ts';
import type { Verdict } from '../../schemas/examples.ts';
import type { Locale } from '../../schemas/text.ts';
import { marksOf, type Step } from '../drill/step.ts';
import type { RoleplayWords } from '../drill/words.ts';

/** How trainees may judge themselves. */
export const selfVerdicts = ['met', 'missed'] as const satisfies Verdict[];
export type SelfVerdict = (typeof selfVerdicts)[number];

/** What the trainee says about one verdict on their own words. Nothing is scored by it. */
export interface Remark {
  /** How they judge themselves, where the scorer could not tell. */
  judged?: SelfVerdict | undefined;
  /** True where they say that the answer should count. */
  claimed?: boolean | undefined;
}

/** The answer to a turn of a talk. */
export interface TalkStep extends Step {
  /** By rule; changed at will until the talk goes on. */
  remarks?: Record<string, Remark>;
}

type Versions = Readonly<Record<string, { version: number }>>;
type Told = Pick<Mark, 'verdict'>;

/** Whether trainees may judge themselves: only where the scorer could not tell. */
export function mayJudge({ verdict }: Told): boolean {
  return verdict === 'unrecognised';
}

/** Whether they may say that the answer should count: wherever it does not. */
export function mayClaim({ verdict }: Told): boolean {
  return verdict !== 'met';
}

/** A step with something said about one of its verdicts; what may not be said of it changes nothing. */
export function remarked(step: TalkStep, rule: string, said: Remark): TalkStep {
  const verdict = step.verdicts.find((one) => one.rule === rule);
  if (!verdict || !mayClaim(verdict) || ('judged' in said && !mayJudge(verdict))) return step;
  return { ...step, remarks: { ...step.remarks, [rule]: { ...step.remarks?.[rule], ...said } } };
}

/** The marks of a talk. Where the scorer could not tell and the trainee judged, theirs stands in place of “could not tell”. */
export function marksOfTalk(steps: readonly TalkStep[], rules: Versions): Mark[] {
  return steps.flatMap((step) =>
    marksOf([step], rules).map((mark): Mark => {
      const judged = mayJudge(mark) && step.remarks?.[mark.rule]?.judged;
      return judged ? { ...mark, verdict: judged, by: 'self' } : mark;
    }),
  );
}

/**
 * The verdicts that should have been “met”, so the trainee.
 * @param locale of the attempt: an answer in another language says so
 */
export function claimsOfTalk(steps: readonly TalkStep[], rules: Versions, locale: Locale): Claim[] {
  return steps.flatMap((step) =>
    marksOf([step], rules)
      .filter((mark) => mayClaim(mark) && step.remarks?.[mark.rule]?.claimed)
      .map(({ verdict: scored, ...about }) => ({
        ...about,
        scored,
        ...(step.locale === locale ? {} : { locale: step.locale }),
      })),
  );
}

/** What was just said about a verdict, or taken back, to be spoken. */
export function spokenRemark(said: Remark, t: RoleplayWords): string {
  if ('claimed' in said) return said.claimed ? t.claimed : t.unclaimed;
  return said.judged ? fill(t.judged, { verdict: t.verdict[said.judged] }) : t.unjudged;
}
