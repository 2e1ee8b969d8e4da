import type { Locale } from '../schemas/text.ts';
import { type Catalogue, deskOfProcedure, type FullRule, rulePath, rulesOfProcedure } from './catalogue.ts';
import { fillText, placeholders } from './fill.ts';

/** A rule that somebody has to watch, in one language: a line of an observation sheet. */
export interface ObservedRule {
  /** Full id. */
  id: string;
  /** Its number on the page of its procedure, from 1. */
  number: number;
  version: number;
  weight: number;
  redLine: boolean;
  says: string;
  /** Its place in the handbook, below the language. */
  path: string;
}

const isObserved = ({ observed, status }: FullRule) => observed === true && status === 'active';

/** The rules of a procedure that somebody has to watch, in the order of its page; empty where there is no sheet. */
export function observedRules(catalogue: Catalogue, procedure: string, locale: Locale): ObservedRule[] {
  const values = placeholders(deskOfProcedure(catalogue, procedure), locale);
  return rulesOfProcedure(catalogue, procedure).flatMap((rule, index) => {
    if (!isObserved(rule)) return [];
    const { fullId: id, version, weight, redLine, says } = rule;
    const text = fillText(says[locale], values);
    return { id, number: index + 1, version, weight, redLine, says: text, path: rulePath(id) };
  });
}

/** The procedures that have an observation sheet, in the order of the handbook. */
export function observedProcedures(catalogue: Catalogue): string[] {
  const watched = new Set([...catalogue.rules.values()].filter(isObserved).map(({ procedure }) => procedure));
  return [...catalogue.procedures.keys()].filter((id) => watched.has(id));
}

/** The path of a procedure's observation sheet below the language. */
export const observationPath = (procedure: string) => `/observation/${procedure}/`;
