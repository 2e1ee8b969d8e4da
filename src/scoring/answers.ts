import type { Answer } from '../schemas/answer.ts';

function refuse(answer: Answer, wanted: string): never {
  throw new TypeError(`This step wants ${wanted}, and got ${JSON.stringify(answer)}.`);
}

/** A typed answer. */
export function asText(answer: Answer): string {
  return typeof answer === 'string' ? answer : refuse(answer, 'a text');
}

/** A list of ids or indices. */
export function asTexts(answer: Answer): string[] {
  return Array.isArray(answer) ? answer : refuse(answer, 'a list');
}

/** Ids or indices with what was typed or chosen for each. */
export function asTable(answer: Answer): Record<string, string> {
  return typeof answer === 'object' && !Array.isArray(answer) ? answer : refuse(answer, 'a table');
}
