import { useMemo, useState } from 'preact/hooks';
import { everything, scopeOf } from '../../learner/board/catalogue.ts';
import { inOrderOf, type Order } from '../../learner/board/team.ts';
import { now } from '../drill/clock.ts';
import { Filters } from './Filters.tsx';
import { Grid } from './Grid.tsx';
import { People } from './People.tsx';
import { PersonDetail } from './PersonDetail.tsx';
import { PrintHead } from './PrintHead.tsx';
import { Save } from './Save.tsx';
import { StaleRules } from './StaleRules.tsx';
import { TeamCandidates } from './TeamCandidates.tsx';
import { Tiles } from './Tiles.tsx';
import { useSlices } from './useSlices.ts';
import type { Person, View } from './view.ts';
import { WeakRules } from './WeakRules.tsx';
import { Weeks } from './Weeks.tsx';

/** Everybody who was read, from every side. */
export function Team({ people, view }: { people: readonly Person[]; view: View }) {
  const [narrowing, setNarrowing] = useState(everything);
  const [order, setOrder] = useState<Order>('name');
  const [chosen, setChosen] = useState<string>();
  const time = useMemo(now, [people]);
  const scope = useMemo(() => scopeOf(view.catalogue, narrowing), [view, narrowing]);
  const sorted = useMemo(() => {
    // Chinese names by their sound, in both languages; others by their letters.
    const { compare } = new Intl.Collator('zh-CN', { numeric: true });
    return inOrderOf(people, order, scope.rules, compare);
  }, [people, order, scope]);
  const person = people.find(({ key }) => key === chosen);
  /** Closing gives the keyboard back to the name. */
  const close = () => {
    document.querySelector<HTMLElement>(`[data-person="${chosen}"]`)?.focus();
    setChosen(undefined);
  };
  // Drawn one after another: together they would hold up the page.
  const sections = [
    <Grid key="grid" people={sorted} scope={scope} view={view} />,
    <WeakRules key="weak" people={people} scope={scope} view={view} />,
    <StaleRules key="stale" people={sorted} scope={scope} view={view} />,
    <Weeks key="weeks" people={people} now={time} view={view} />,
    <TeamCandidates key="candidates" people={people} view={view} />,
    <Save key="save" people={sorted} scope={scope} view={view} />,
  ];
  const shown = useSlices(sections.length + 1, 1, 'sections') - 1;
  return (
    <>
      <Filters
        narrowing={narrowing}
        order={order}
        scope={scope}
        people={people.length}
        onNarrow={setNarrowing}
        onOrder={setOrder}
        view={view}
      />
      <PrintHead narrowing={narrowing} now={time} view={view} />
      <Tiles people={people} scope={scope} now={time} view={view} />
      <People people={sorted} scope={scope} chosen={person?.key} onChoose={setChosen} view={view} />
      {person && <PersonDetail person={person} scope={scope} now={time} onClose={close} view={view} />}
      {sections.slice(0, shown)}
    </>
  );
}
