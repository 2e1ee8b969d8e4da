import { fill } from '../../i18n/fill.ts';
import { type Certificate, type CertifiedStep, certificateCheck } from '../../learner/certificate.ts';
import { showDay, showShare } from '../learner/format.ts';
import { Mark } from './Mark.tsx';
import { rulesTexts } from './rules-text.ts';
import { type CertificateView, namedStep, pathOf } from './view.ts';

/** So many steps stand on a page with room to spare; more are set closer. */
const roomy = 16;

/** The certificate as it is printed: one page of A4. */
export function Paper({ certificate, view }: { certificate: Certificate; view: CertificateView }) {
  const { t, locale, base, site } = view;
  const words = t.paper;
  const { name, path, begun, completed, steps, rules } = certificate;
  const check = name === '' ? '' : certificateCheck(certificate);
  const address = `${location.host}${base}/certificate/`;
  return (
    <article class="certified" data-long={steps.length > roomy} aria-labelledby="certified-title">
      <header class="certified-head">
        <Mark />
        <p>{site}</p>
        <h2 id="certified-title">{t.title}</h2>
      </header>
      <p class="certified-name">{name || '\u00a0'}</p>
      <p class="certified-says">{fill(words.says, { title: pathOf(view, path)?.title ?? path, n: steps.length })}</p>
      <dl class="certified-dates">
        <div>
          <dt>{words.begun}</dt>
          <dd>{showDay(begun, locale)}</dd>
        </div>
        <div>
          <dt>{words.completed}</dt>
          <dd>{showDay(completed, locale)}</dd>
        </div>
      </dl>
      <p class="certified-note">{words.noRed}</p>
      <table class="certified-steps">
        <caption class="visually-hidden">{words.steps}</caption>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.result}</th>
            <th scope="col">{words.date}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, index) => (
            <Step key={index} step={step} view={view} />
          ))}
        </tbody>
      </table>
      <p class="certified-rules">
        {fill(words.rules, { n: Object.keys(rules).length })}
        {t.colon}
        {rulesTexts(rules, view).join(t.semicolon)}
        {t.stop}
      </p>
      <dl class="certified-signs">
        {[words.signHolder, words.signTrainer, words.signDate].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <footer class="certified-foot">
        <p class="certified-check">
          {words.check} <b>{check}</b>
        </p>
        <p>
          {words.proves} {fill(words.where, { address })}
        </p>
      </footer>
    </article>
  );
}

function Step({ step, view }: { step: CertifiedStep; view: CertificateView }) {
  const { t, locale } = view;
  const words = t.paper;
  const { title, kind } = namedStep(view, step);
  const result =
    'read' in step
      ? fill(words.read, { n: step.version })
      : fill(words.score, { share: showShare(step.points / step.max, locale), bar: showShare(step.bar, locale) });
  return (
    <tr>
      <th scope="row">
        {title} {kind && <span class="certified-kind">{words.kind[kind]}</span>}
      </th>
      <td>{result}</td>
      <td>{showDay(step.at, locale)}</td>
    </tr>
  );
}
