import {
  type Certificate,
  type CertificateFile,
  type CertifiedStep,
  certificateCheck,
  certificateFormat,
} from './certificate.ts';
import { type Entry, isAttempt } from './entry.ts';
import { shareOf } from './share.ts';

/** Why a text is no certificate that can be looked at. `newer`: written by a later version of this site. */
export type CertificateRefusal = 'json' | 'format' | 'newer' | 'shape';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 8.64e15;

function isStep(value: unknown): value is CertifiedStep {
  if (!isObject(value) || !isCount(value.day) || !isCount(value.at)) return false;
  if ('read' in value) return typeof value.read === 'string' && isCount(value.version);
  return typeof value.drill === 'string' && [value.bar, value.points, value.max].every(isCount);
}

const isRules = (value: unknown): value is Record<string, number> =>
  isObject(value) && Object.values(value).every(isCount);

/**
 * Reads the file of a certificate, whoever wrote it. What is not part of a certificate counts as an addition: it stays in
 * the contents, so the check value does not fit.
 */
export function readCertificate(text: string): { file: CertificateFile } | { refused: CertificateRefusal } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { refused: 'json' };
  }
  if (!isObject(value) || value.format !== certificateFormat) return { refused: 'format' };
  const { version, name, path, begun, completed, steps, rules, check } = value;
  if (typeof version === 'number' && version > 1) return { refused: 'newer' };
  const whole =
    version === 1 &&
    [name, path, check].every((one) => typeof one === 'string') &&
    [begun, completed].every(isCount) &&
    Array.isArray(steps) &&
    steps.every(isStep) &&
    isRules(rules);
  return whole ? { file: value as unknown as CertificateFile } : { refused: 'shape' };
}

/** True where the contents of a file are those that its check value was reckoned from. */
export function isIntact({ check, ...contents }: CertificateFile): boolean {
  return certificateCheck(contents) === check;
}

/** What a certificate says that a log does not bear out. */
export interface Unfounded {
  /** The day it was begun, where that is not found. */
  begun?: number;
  steps: CertifiedStep[];
  /** Versions by the full ids of rules. */
  rules: Record<string, number>;
}

/**
 * What a certificate says and a log does not hold.
 * @param entries the whole log of a profile, such as a backup has it
 * @returns undefined where the log bears out all of it
 */
export function unfounded(
  { path, begun, completed, steps, rules }: Certificate,
  entries: readonly Entry[],
): Unfounded | undefined {
  const then = entries.filter(({ finished }) => finished <= completed);
  const attempts = then.filter(isAttempt);
  const at = (time: number) => then.some(({ finished }) => finished === time);
  const isFounded = (step: CertifiedStep) =>
    'read' in step
      ? then.some(
          (one) =>
            one.kind === 'reading' &&
            one.procedure === step.read &&
            one.version === step.version &&
            one.finished === step.at,
        )
      : at(step.at) &&
        attempts.some(
          (one) =>
            one.drill === step.drill &&
            one.points === step.points &&
            one.max === step.max &&
            one.redLines.length === 0 &&
            (shareOf(one) ?? -1) >= step.bar,
        );
  const isMarked = (rule: string, version: number) =>
    attempts.some(({ marks }) => marks.some((mark) => mark.rule === rule && mark.version === version));
  const enrolled = then.some((one) => one.kind === 'enrolment' && one.path === path && one.finished === begun);
  const missing = {
    ...(enrolled || steps.some((step) => step.at === begun) ? {} : { begun }),
    steps: steps.filter((step) => !isFounded(step)),
    rules: Object.fromEntries(Object.entries(rules).filter(([rule, version]) => !isMarked(rule, version))),
  };
  const none = missing.begun === undefined && missing.steps.length === 0 && Object.keys(missing.rules).length === 0;
  return none ? undefined : missing;
}
