import type { z } from 'astro/zod';
import { deskOfRule, type FullRule } from '../../src/catalogue/catalogue.ts';
import { examplesFile } from '../../src/schemas/examples.ts';
import { type Part, parts } from './parts.ts';
import type { Joined, Setting } from './scoring.ts';
import type { ProcedureFolder } from './sources.ts';

const labelled = examplesFile.valueType;

/** The labelled answers of one rule. */
export type Labelled = z.infer<typeof labelled>;

/** The labelled answers of a procedure's rules, those that fit their schema; the path of each is the name of its rule. */
export function labelledOf({ examples }: ProcedureFolder): Part<Labelled>[] {
  return parts(examples, [], labelled);
}

/** Where labelled answers are given: in the role-play or at the desk that they name, else at the desk of their rule. */
export function settingOf(
  { catalogue }: Joined,
  rule: FullRule,
  { drill, desk }: Partial<Labelled> = {},
): Omit<Setting, 'locale'> {
  const named = catalogue.drills.get(drill ?? '');
  const talk = named?.kind === 'roleplay' ? named : undefined;
  return { desk: talk?.data.desk ?? desk ?? deskOfRule(catalogue, rule), talk };
}
