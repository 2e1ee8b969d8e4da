import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/zh.ts';
import type { CertificateData } from '../../learner/certificate-data.ts';
import type { PathData, StepData } from '../../learner/path-data.ts';
import type { Locale } from '../../schemas/text.ts';

/** The words of the certificate in one language. */
export type CertificateWords = Messages['certificate'];

/** What the page gives the island, and the island its parts. */
export interface CertificateView {
  data: CertificateData;
  t: CertificateWords;
  trainee: Messages['trainee'];
  /** What paths of the language begin with, without a slash at the end. */
  base: string;
  locale: Locale;
  /** The name of the site, and what its seal shows. */
  site: string;
}

/** A path of the content; undefined where there is none of this id any more. */
export function pathOf({ data }: CertificateView, id: string): PathData | undefined {
  return data.paths.find((path) => path.id === id);
}

/** The title and kind of a step, wherever it stands; its id where it is gone. */
export function namedStep({ data }: CertificateView, step: { read: string } | { drill: string }) {
  const isSame = (one: StepData) =>
    'read' in step ? 'read' in one && one.read === step.read : 'drill' in one && one.drill === step.drill;
  const known = data.paths.flatMap(({ days }) => days.flatMap(({ steps }) => steps)).find(isSame);
  if ('read' in step) return { title: data.procedures[step.read] ?? step.read, kind: 'read' as const };
  return { title: known?.title ?? step.drill, kind: known?.kind };
}

/** A rule by the title of its procedure and, where it is known, its number there. */
export function namedRule({ data, t }: CertificateView, rule: string): string {
  const changed = data.changed[rule];
  if (changed) return fill(t.missing.rule, { title: changed.title, n: changed.number });
  const [procedure = '', name = ''] = rule.split('/');
  return `${data.procedures[procedure] ?? procedure} ${name}`;
}
