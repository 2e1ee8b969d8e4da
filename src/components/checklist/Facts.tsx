import { factsOf } from '../../scoring/applies.ts';
import type { VisitWords } from '../drill/words.ts';
import { FactField } from './FactField.tsx';
import type { Visit, VisitDrill } from './plan.ts';
import { longestLabel } from './read-run.ts';
import type { Deed } from './run.ts';
import { WhenField } from './WhenField.tsx';

interface FactsProps {
  drill: VisitDrill;
  visit: Visit;
  /** Roles that the plan has something for. */
  roles: readonly string[];
  act: (deed: Deed) => void;
  t: VisitWords;
}

/** The facts of a visit: when, what its checklist asks, who of our own has which role. */
export function Facts({ drill, visit, roles, act, t }: FactsProps) {
  const answers = factsOf(drill.facts, visit.facts);
  const groups: [string | undefined, string][] = [
    [undefined, t.visit.otherFacts],
    ...Object.entries(drill.groups ?? {}),
  ];
  return (
    <form class="facts" onSubmit={(event) => event.preventDefault()} noValidate>
      <WhenField event={drill.event} at={visit.event} onTell={(at) => act({ do: 'event', at })} t={t} />
      {groups.map(([group, title]) => {
        const asked = drill.facts.filter((fact) => fact.group === group);
        return (
          asked.length > 0 && (
            <section class="facts-group" aria-labelledby={`facts-${group}`} key={title}>
              <h3 id={`facts-${group}`}>{title}</h3>
              {asked.map((fact) => (
                <FactField
                  fact={fact}
                  answer={answers[fact.id]}
                  onTell={(answer) => act({ do: 'fact', fact: fact.id, answer })}
                  t={t}
                  key={fact.id}
                />
              ))}
            </section>
          )
        );
      })}
      <details class="facts-group">
        <summary>{t.visit.people}</summary>
        <p class="checklist-how">{t.visit.peopleHow}</p>
        {roles.map((role) => (
          <div class="fact field" key={role}>
            <label for={`person-${role}`}>{drill.roles[role]}</label>
            <input
              id={`person-${role}`}
              type="text"
              autoComplete="off"
              maxLength={longestLabel}
              value={visit.people[role] ?? ''}
              onChange={({ currentTarget }) => act({ do: 'person', role, name: currentTarget.value.trim() })}
            />
          </div>
        ))}
      </details>
    </form>
  );
}
