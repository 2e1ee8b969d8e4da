/**
 * What a trainee answered at one step; the same in both languages except for free text.
 * reply, number: the text typed · choice: the option's index · choices: indices · order, checklist practice: ids in order ·
 * record: box → text · match: left → right · sort: card → bucket · fill: blank (“1”) → text · spot: line index → rule id.
 */
export type Answer = string | number | string[] | Record<string, string>;
