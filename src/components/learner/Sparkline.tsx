import { fill } from '../../i18n/fill.ts';
import type { Trend } from '../../learner/trend.ts';
import { showShare } from './format.ts';
import { sparkOf } from './spark.ts';
import type { View } from './view.ts';

/** A dot, or a cross where a red line was crossed. */
function Dot({ x, y, failed }: { x: number; y: number; failed: boolean }) {
  if (!failed) return <circle cx={x} cy={y} r="3" />;
  return <path class="record-spark-failed" d={`M${x - 5} ${y - 5}l10 10m0-10l-10 10`} />;
}

/** How the last attempts went: a line, and the same in words. One attempt is no line yet. */
export function Sparkline({ trend, view: { t, locale } }: { trend: Trend; view: View }) {
  const words = t.trend;
  const { points, direction, from = 0, to = 0 } = trend;
  if (points.length < 2) return null;
  const shares = points.map(({ share }) => share);
  const show = (share: number) => showShare(share, locale);
  const { width, height, line, dots } = sparkOf(points);
  const alt = fill(words.alt, {
    n: points.length,
    first: show(shares[0] ?? 0),
    last: show(shares.at(-1) ?? 0),
    high: show(Math.max(...shares)),
    low: show(Math.min(...shares)),
  });
  return (
    <section aria-labelledby="record-trend">
      <h2 id="record-trend" data-spot>
        {words.title}
      </h2>
      <figure class="record-trend">
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
          <path class="record-spark-grid" d={`M0 8H${width}M0 ${height / 2}H${width}M0 ${height - 8}H${width}`} />
          <polyline points={line} />
          {dots.map((dot) => (
            <Dot key={dot.x} {...dot} />
          ))}
        </svg>
        <p class="record-scale" aria-hidden="true">
          <span>{show(1)}</span>
          <span>{show(0.5)}</span>
          <span>{show(0)}</span>
        </p>
        <figcaption>
          {direction ? fill(words[direction], { from: show(from), to: show(to) }) : words.few}
          {points.some(({ failed }) => failed) && ` ${words.failed}`}
        </figcaption>
      </figure>
    </section>
  );
}
