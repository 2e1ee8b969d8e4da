import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Entry } from '../../learner/entry.ts';
import { pathState } from '../../learner/path.ts';
import { type CertificateView, pathOf } from './view.ts';

interface ChooseProps {
  log: readonly Entry[];
  /** The id in the address; empty where there is none. */
  chosen: string;
  view: CertificateView;
}

/** Every path with how far it has come; each leads to its certificate, or to what it lacks. */
export function Choose({ log, chosen, view }: ChooseProps) {
  const { data, t, base } = view;
  const isKnown = pathOf(view, chosen) !== undefined;
  const paths = useMemo(
    () =>
      data.paths
        .filter(({ id }) => id !== chosen)
        .map((path) => ({ path, state: pathState(path, log, data.versions) }))
        .sort((one, other) => other.state.share - one.state.share),
    [log, chosen],
  );
  return (
    <section class="certificate-part no-print" aria-labelledby="certificate-paths">
      <h2 id="certificate-paths">{isKnown ? t.missing.others : t.choose.title}</h2>
      {chosen !== '' && !isKnown && <p>{fill(t.choose.unknown, { path: chosen })}</p>}
      <ul class="certificate-paths">
        {paths.map(({ path: { id, title }, state: { done, steps, completed } }) => (
          <li key={id}>
            <a href={`${base}/certificate/?path=${encodeURIComponent(id)}`}>
              {fill(completed === undefined ? t.choose.state : t.choose.see, { title, done, n: steps })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
