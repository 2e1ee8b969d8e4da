import type { ChecklistBundle } from '../../catalogue/bundle.ts';

/** What happened. */
export function CaseText({ bundle, at }: { bundle: ChecklistBundle; at: string }) {
  return <p class="checklist-case">{bundle.drill.cases.find(({ id }) => id === at)?.tells}</p>;
}
