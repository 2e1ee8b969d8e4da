import type { RuleCard } from '../../catalogue/bundle.ts';
import { fill } from '../../i18n/fill.ts';
import type { Points as Reached } from '../../scoring/points.ts';
import { RuleLink } from './RuleLink.tsx';
import type { DrillWords } from './words.ts';
import './points.css';

interface PointsProps {
  reached: Reached;
  rules: Readonly<Record<string, RuleCard>>;
  t: DrillWords;
  base: string;
}

/** Whole per cent of the points; undefined where nothing could be told. */
export function shareOf({ points, max }: Pick<Reached, 'points' | 'max'>): number | undefined {
  return max > 0 ? Math.round((points / max) * 100) : undefined;
}

/** The score; where a red line was crossed, first of all that, and which. */
export function Points({ reached, rules, t, base }: PointsProps) {
  const share = shareOf(reached);
  const failed = reached.redLines.length > 0;
  return (
    <div class="points" data-failed={failed || undefined}>
      {failed && (
        <div class="points-red">
          <p>
            <strong>{t.failed}</strong>
          </p>
          <ul>
            {reached.redLines.map((id) => {
              const rule = rules[id];
              return (
                <li key={id}>
                  {rule?.says ?? id} {rule && <RuleLink rule={rule} t={t} base={base} />}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {share === undefined ? (
        <p>{t.noPoints}</p>
      ) : (
        <>
          <p class="points-score">
            <b>{fill(t.points, { points: reached.points, max: reached.max })}</b>
            <span>{fill(t.share, { share })}</span>
          </p>
          <span class="drill-progress-bar" aria-hidden="true">
            <span style={{ inlineSize: `${share}%` }} />
          </span>
        </>
      )}
      <p class="points-note">{t.pointsNote}</p>
    </div>
  );
}
