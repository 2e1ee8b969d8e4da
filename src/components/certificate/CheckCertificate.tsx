import { fill } from '../../i18n/fill.ts';
import type { Backup } from '../../learner/backup.ts';
import { type CertificateFile, certificateCheck } from '../../learner/certificate.ts';
import { isIntact, type Unfounded, unfounded } from '../../learner/certificate-check.ts';
import { showDay } from '../learner/format.ts';
import { rulesTexts } from './rules-text.ts';
import { type CertificateView, namedStep, pathOf } from './view.ts';

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
  const told = missing ? unfoundedTexts(missing, view) : [];
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
      {backup && (
        <p class="certificate-result" data-good={!missing}>
          {missing ? words.unfounded : words.founded}
        </p>
      )}
      {told.length > 0 && (
        <ul class="certificate-paths">
          {told.map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What a backup does not bear out, in words. */
function unfoundedTexts({ begun, steps, rules }: Unfounded, view: CertificateView): string[] {
  const { t, locale } = view;
  return [
    ...(begun === undefined ? [] : [fill(t.check.unfoundedBegun, { day: showDay(begun, locale) })]),
    ...steps.map((step) => namedStep(view, step).title),
    ...rulesTexts(rules, view).map((text) => fill(t.check.unfoundedRules, { rules: text })),
  ];
}
