import type { Change } from '../../../scoring/disrupt.ts';
import type { ChecklistDrill } from '../plan.ts';
import type { DisruptWords } from './changes.ts';
import './disrupt.css';

/** The plan, and what has happened to it. */
export function News({ drill, change, w }: { drill: ChecklistDrill; change: Change; w: DisruptWords }) {
  return (
    <dl class="news">
      <div>
        <dt>{w.plan}</dt>
        <dd>{change.plan ?? drill.cases.find(({ id }) => id === change.case)?.tells}</dd>
      </div>
      <div class="news-now">
        <dt>{w.news}</dt>
        <dd>{change.tells}</dd>
      </div>
    </dl>
  );
}
