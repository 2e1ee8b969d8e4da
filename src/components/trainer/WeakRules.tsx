import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Scope } from '../../learner/board/catalogue.ts';
import { weakestRules, wrongTo } from '../../learner/board/team.ts';
import { showShare } from '../learner/format.ts';
import { RuleLine } from './RuleLine.tsx';
import type { Person, View } from './view.ts';
import { WrongAnswers } from './WrongAnswers.tsx';

/** How many rules are shown at first, and how many wrong answers of each. */
const first = 8;
const answers = 3;

/** The rules that most people get wrong, and how. */
export function WeakRules({ people, scope, view }: { people: readonly Person[]; scope: Scope; view: View }) {
  const { t, locale } = view;
  const words = t.weak;
  const [all, setAll] = useState(false);
  const standings = weakestRules(people, scope.rules);
  const shown = all ? standings : standings.slice(0, first);
  return (
    <section aria-labelledby="trainer-weak">
      <h2 id="trainer-weak">{words.title}</h2>
      <p class="record-lead">{standings.length > 0 ? words.lead : words.none}</p>
      <ol class="record-weakest">
        {shown.map(({ rule, weak, practised, score }) => {
          const wrong = wrongTo(people, rule.id).slice(0, answers);
          return (
            <RuleLine key={rule.id} rule={rule} state="weak" view={view}>
              <p class="record-note">
                {fill(words.stands, { weak, practised, score: showShare(score, locale) })}
                {wrong.length === 0 && ` ${words.noAnswers}`}
              </p>
              <WrongAnswers answers={wrong} view={view} />
            </RuleLine>
          );
        })}
      </ol>
      {standings.length > first && (
        <p class="record-actions">
          <button type="button" class="button-quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {fill(all ? words.fewer : words.all, { n: all ? first : standings.length })}
          </button>
        </p>
      )}
    </section>
  );
}
