import type { RoleplayWords } from '../drill/words.ts';
import type { TalkTurn } from './talk.ts';

/** What the trainee is asked to do. */
export function Task({ turn, t }: { turn: TalkTurn; t: RoleplayWords }) {
  return (
    <div class="roleplay-task">
      <p class="roleplay-task-label">{t.task}</p>
      <p id="task">{turn.task}</p>
    </div>
  );
}
