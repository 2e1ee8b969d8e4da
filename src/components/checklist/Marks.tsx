import { fill } from '../../i18n/fill.ts';
import { RuleLink } from '../drill/RuleLink.tsx';
import type { VisitWords } from '../drill/words.ts';
import { whenText, whoText } from './due.ts';
import type { PlannedItem } from './plan.ts';

interface MarksProps {
  item: PlannedItem;
  event: string | undefined;
  t: VisitWords;
  base: string;
}

/** What stands below an item: who, by when, where it comes from. */
export function Marks({ item, event, t, base }: MarksProps) {
  const { rule, origin, gate, signs, documented, struck } = item;
  const when = whenText(item, event, t);
  const house = origin === 'documented' && rule?.source.every((clause) => clause === 'house');
  return (
    <>
      <span>{whoText(item)}</span>
      {when && <span>{when}</span>}
      {origin === 'suggestion' && <span class="plan-mark">{t.visit.suggestion}</span>}
      {origin === 'own' && <span class="plan-mark">{t.visit.own}</span>}
      {house && <span class="plan-mark">{t.visit.houseRule}</span>}
      {gate && <span class="plan-mark plan-strong">{t.visit.gate}</span>}
      {signs && <span class="plan-mark plan-strong">{t.visit.signsTwice}</span>}
      {rule && <RuleLink rule={rule} t={t} base={base} />}
      {documented && <span class="plan-was">{fill(t.visit.documentedAs, { text: documented })}</span>}
      {struck !== undefined && <span class="plan-was">{fill(t.visit.struck, { reason: struck })}</span>}
    </>
  );
}
