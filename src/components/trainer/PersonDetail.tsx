import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { BoardRule, Scope } from '../../learner/board/catalogue.ts';
import { countedOf, stateOf } from '../../learner/board/state.ts';
import { wrongTo } from '../../learner/board/team.ts';
import { lastWeeks } from '../../learner/board/weeks.ts';
import { RuleLine } from './RuleLine.tsx';
import type { Person, View } from './view.ts';
import { WrongAnswers } from './WrongAnswers.tsx';

/** How many weeks are counted. */
const weeks = 8;

interface PersonDetailProps {
  person: Person;
  scope: Scope;
  /** Milliseconds since 1970. */
  now: number;
  onClose: () => void;
  view: View;
}

/** One person: what often goes wrong, and how they answered; what changed; how often they practise. */
export function PersonDetail({ person, scope, now, onClose, view }: PersonDetailProps) {
  const words = view.t.person;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [person.key]);
  const inState = (state: 'weak' | 'stale') => scope.rules.filter((rule) => stateOf(person, rule) === state);
  const [weak, stale] = [inState('weak'), inState('stale')];
  const sat = lastWeeks(now, weeks).reduce((sum, week) => sum + (person.weeks[week] ?? 0), 0);
  return (
    <section class="trainer-person card no-print" aria-labelledby="trainer-person">
      <h2 id="trainer-person" ref={heading} tabIndex={-1}>
        {fill(words.title, { name: person.label })}
      </h2>
      <p class="record-note">
        {fill(words.sittings, { n: sat, weeks })}
        <br />
        {fill(words.from, { files: person.files.join(view.t.listComma) })}
      </p>
      {weak.length === 0 && <p>{words.noWeak}</p>}
      {weak.length > 0 && (
        <>
          <h3>{fill(weak.length > listed ? words.weakFirst : words.weak, { n: weak.length, first: listed })}</h3>
          <Rules rules={weak} person={person} view={view} />
        </>
      )}
      {stale.length > 0 && (
        <>
          <h3>{fill(stale.length > listed ? words.staleFirst : words.stale, { n: stale.length, first: listed })}</h3>
          <Rules rules={stale} person={person} view={view} />
        </>
      )}
      <p class="record-actions">
        <button type="button" class="button-quiet" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </section>
  );
}

/** How many rules are listed, the weakest first. */
const listed = 10;

function Rules({ rules, person, view }: { rules: readonly BoardRule[]; person: Person; view: View }) {
  const scoreOf = (rule: BoardRule) => countedOf(person, rule)?.score ?? 0;
  const weakest = [...rules].sort((a, b) => scoreOf(a) - scoreOf(b)).slice(0, listed);
  return (
    <ul class="record-weakest">
      {weakest.map((rule) => (
        <RuleLine key={rule.id} rule={rule} state={stateOf(person, rule)} view={view}>
          <WrongAnswers answers={wrongTo([person], rule.id).slice(0, 3)} alone view={view} />
        </RuleLine>
      ))}
    </ul>
  );
}
