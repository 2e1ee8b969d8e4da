import { fill } from '../../i18n/fill.ts';
import { isRead, type PathState } from '../../learner/path.ts';
import type { PathData, StepData } from '../../learner/path-data.ts';
import type { StepState } from '../../learner/path-step.ts';
import { showShare } from '../learner/format.ts';
import { type CertificateView, namedRule } from './view.ts';

interface MissingProps {
  path: PathData;
  state: PathState;
  view: CertificateView;
}

/** A path that is not complete: what is still to do, each with its link. */
export function Missing({ path, state, view }: MissingProps) {
  const { t, base } = view;
  const open = path.days.flatMap(({ steps }, day) =>
    steps.flatMap((step, index) => {
      const its = state.days[day]?.[index];
      return its && its.status !== 'passed' ? [{ step, its }] : [];
    }),
  );
  return (
    <section class="certificate-part" aria-labelledby="certificate-missing">
      <h2 id="certificate-missing">{fill(t.missing.title, { title: path.title })}</h2>
      <p>{fill(t.missing.lead, { n: open.length })}</p>
      <ul class="certificate-missing">
        {open.map(({ step, its }) => (
          <li key={step.path}>
            <a href={base + step.path}>{step.title}</a>
            <span>{wanted(step, its, view)}</span>
            <Changed its={its} view={view} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a step asks for, and what there is so far. */
function wanted(step: StepData, its: StepState, { t, locale }: CertificateView): string {
  const words = t.missing;
  if (isRead(its) || 'read' in step) return its.status === 'expired' ? words.readAgain : words.read;
  const parts = [
    fill(words.drill, { bar: showShare(step.bar, locale) }),
    ...(its.best === undefined ? [] : [fill(words.best, { best: showShare(its.best, locale) })]),
    ...(its.crossed ? [words.crossed] : []),
  ];
  return parts.join(t.semicolon);
}

/** The rules that changed since a drill was passed. */
function Changed({ its, view }: { its: StepState; view: CertificateView }) {
  if (isRead(its) || its.changed.length === 0) return null;
  const { data, t, base } = view;
  return (
    <span>
      {t.missing.changed}{' '}
      {its.changed.map((rule) => (
        <a key={rule} href={base + (data.changed[rule]?.path ?? `/procedures/${rule.replace('/', '/#')}`)}>
          {namedRule(view, rule)}
        </a>
      ))}
    </span>
  );
}
