import { fill } from '../../i18n/fill.ts';
import type { Backup } from '../../learner/backup.ts';
import { type CertificateFile, certificateCheck } from '../../learner/certificate.ts';
import { isIntact, type Unfounded, unfounded } from '../../learner/certificate-check.ts';
import { showDay } from '../learner/format.ts';
import { type CertificateView, namedRule, namedStep, pathOf } from './view.ts';

interface CheckCertificateProps {
  file: CertificateFile;
  backup: Backup | undefined;
  /** The value on the paper; undefined where none was typed. */
  onPaper: string | undefined;
  view: CertificateView;
}

/** Whether a certificate is as it was made, what it says, and whether a backup bears it out. */
export function CheckCertificate({ file, backup, onPaper, view }: CheckCertificateProps) {
  const { t, locale } = view;
  const words = t.check;
  const { check: found, ...contents } = file;
  const check = certificateCheck(contents);
  const intact = isIntact(file);
  const facts = [
    [words.name, file.name],
    [words.path, pathOf(view, file.path)?.title ?? file.path],
    [t.paper.begun, showDay(file.begun, locale)],
    [t.paper.completed, showDay(file.completed, locale)],
    [words.steps, String(file.steps.length)],
    [words.rules, String(Object.keys(file.rules).length)],
  ];
  const missing = backup && unfounded(file, backup.entries);
  return (
    <>
      <p class="certificate-result" data-good={intact}>
        {fill(intact ? words.intact : words.altered, { check, found })}
      </p>
      {intact && onPaper && (
        <p class="certificate-result" data-good={onPaper === check}>
          {onPaper === check ? words.same : words.other}
        </p>
      )}
      <dl class="certificate-facts">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {missing && (
        <p class="certificate-result" data-good={missing.length === 0}>
          {missing.length === 0 ? words.founded : fill(words.unfounded, { n: missing.length })}
        </p>
      )}
      {missing && missing.length > 0 && (
        <ul class="certificate-paths">
          {missing.map((one, index) => (
            <li key={index}>{unfoundedText(one, view)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What a backup does not bear out, in words. */
function unfoundedText(one: Unfounded, view: CertificateView): string {
  const words = view.t.check;
  if ('begun' in one) return fill(words.unfoundedBegun, { day: showDay(one.begun, view.locale) });
  if ('step' in one) return namedStep(view, one.step).title;
  return fill(words.unfoundedRule, { rule: namedRule(view, one.rule), version: one.version });
}
