import type { ChecklistBundle } from './bundle.ts';

/**
 * What a checklist is practised with: without its changes to a plan, which are fetched when somebody asks for one.
 */
export function withoutDisruptions(bundle: ChecklistBundle): ChecklistBundle {
  const { disruptions = [], ...drill } = bundle.drill;
  return { ...bundle, drill, disruptions: disruptions.length };
}
