import { fill } from '../../i18n/fill.ts';
import type { Scope } from '../../learner/board/catalogue.ts';
import { staleRules } from '../../learner/board/team.ts';
import { RuleLine } from './RuleLine.tsx';
import type { Person, View } from './view.ts';

/** How many are named. */
const named = 12;

/** The rules that changed since people practised them, and who they are. */
export function StaleRules({ people, scope, view }: { people: readonly Person[]; scope: Scope; view: View }) {
  const words = view.t.stale;
  const stale = staleRules(people, scope.rules);
  if (stale.length === 0) return null;
  return (
    <section aria-labelledby="trainer-stale">
      <h2 id="trainer-stale">{words.title}</h2>
      <p class="record-lead">{words.lead}</p>
      <ul class="record-weakest">
        {stale.map(({ rule, people: who }) => {
          const some = who
            .slice(0, named)
            .map((one) => one.label)
            .join(view.t.listComma);
          const names = who.length > named ? fill(words.others, { names: some }) : some;
          return (
            <RuleLine key={rule.id} rule={rule} state="stale" view={view}>
              <p class="record-note">{fill(words.people, { n: who.length, names })}</p>
            </RuleLine>
          );
        })}
      </ul>
    </section>
  );
}
