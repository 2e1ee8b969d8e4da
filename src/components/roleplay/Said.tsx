import { asTable, asTexts } from '../../scoring/answers.ts';
import { Evidence } from '../drill/Evidence.tsx';
import { byGravity } from '../drill/evidence.ts';
import type { Step } from '../drill/step.ts';
import type { RoleplayWords } from '../drill/words.ts';
import type { TalkTurn } from './talk.ts';

/** What the trainee answered, as it stands in a bubble: words with their evidence, an option, a filled register, an order. */
export function Said({ turn, step, t }: { turn: TalkTurn; step: Step; t: RoleplayWords }) {
  switch (turn.asks) {
    case 'reply':
      return <Evidence said={String(step.said)} verdicts={byGravity(step.verdicts)} t={t} />;
    case 'choice':
      return <p>{turn.options[Number(step.said)]?.text}</p>;
    case 'record': {
      const typed = asTable(step.said);
      return (
        <dl class="said-record">
          {turn.fields.map(({ id, label }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{typed[id] || t.leftEmpty}</dd>
            </div>
          ))}
        </dl>
      );
    }
    case 'order':
      return (
        <ol>
          {asTexts(step.said).map((id) => (
            <li key={id}>{turn.actions.find((action) => action.id === id)?.text}</li>
          ))}
        </ol>
      );
  }
}
