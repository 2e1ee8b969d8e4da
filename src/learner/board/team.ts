import type { Candidate } from '../candidates.ts';
import type { RuleVersion } from '../mastery.ts';
import type { Digest } from './digest.ts';
import { countedOf, stateOf, statesOf } from './state.ts';
import { addUp, byTimes, type WrongAnswer } from './wrong.ts';

/** How a rule stands with all people together. */
export interface RuleStanding<Rule extends RuleVersion = RuleVersion> {
  rule: Rule;
  /** How many people practised it as it stands, how many of them often get it wrong, and the mean of their scores, 0 to 1. */
  practised: number;
  weak: number;
  score: number;
}

function standingOf<Rule extends RuleVersion>(people: readonly Digest[], rule: Rule): RuleStanding<Rule> {
  const counted = people.flatMap((one) => countedOf(one, rule) ?? []);
  const sum = counted.reduce((total, { score }) => total + score, 0);
  return {
    rule,
    practised: counted.length,
    weak: counted.filter(({ state }) => state === 'weak').length,
    score: counted.length > 0 ? sum / counted.length : 0,
  };
}

/** The rules that most people often get wrong, and of those first the ones with the lowest mean. */
export function weakestRules<Rule extends RuleVersion>(
  people: readonly Digest[],
  rules: readonly Rule[],
): RuleStanding<Rule>[] {
  return rules
    .map((rule) => standingOf(people, rule))
    .filter(({ weak }) => weak > 0)
    .sort((a, b) => b.weak - a.weak || a.score - b.score || (a.rule.id < b.rule.id ? -1 : 1));
}

/** A wrong answer of several people. */
export type SharedWrong = WrongAnswer & { people: number };

/** The wrong answers to a rule, those given by most people first. */
export function wrongTo(people: readonly Digest[], rule: string): SharedWrong[] {
  const lists = people.map(({ wrong }) => addUp(wrong.filter((one) => one.rule === rule)));
  const all = addUp(lists.flatMap((list) => [...list.values()]));
  return [...all]
    .map(([key, one]) => ({ ...one, people: lists.filter((list) => list.has(key)).length }))
    .sort((a, b) => b.people - a.people || byTimes(a, b));
}

/** A rule that changed since some people last practised it. */
export interface StaleRule<One extends Digest, Rule extends RuleVersion> {
  rule: Rule;
  people: One[];
}

/** The rules that changed since somebody practised them and was not asked again, those of most people first. */
export function staleRules<One extends Digest, Rule extends RuleVersion>(
  people: readonly One[],
  rules: readonly Rule[],
): StaleRule<One, Rule>[] {
  return rules
    .map((rule) => ({ rule, people: people.filter((one) => stateOf(one, rule) === 'stale') }))
    .filter((one) => one.people.length > 0)
    .sort((a, b) => b.people.length - a.people.length || (a.rule.id < b.rule.id ? -1 : 1));
}

/** What all people together did in a week. */
export interface TeamWeek {
  /** Its Monday, `2026-11-23`. */
  week: string;
  sittings: number;
  /** How many people practised. */
  people: number;
}

/** @param weeks the weeks to look at, see {@link lastWeeks} */
export function teamWeeks(people: readonly Digest[], weeks: readonly string[]): TeamWeek[] {
  return weeks.map((week) => {
    const counts = people.flatMap(({ weeks: own }) => own[week] ?? []);
    return { week, sittings: counts.reduce((sum, n) => sum + n, 0), people: counts.length };
  });
}

/** Everybody's answers that should count, the latest first, with who gave them. */
export function teamCandidates<One extends Digest>(people: readonly One[]): { by: One; candidate: Candidate }[] {
  return people
    .flatMap((by) => by.candidates.map((candidate) => ({ by, candidate })))
    .sort((a, b) => b.candidate.finished - a.candidate.finished);
}

/** In which order people stand. */
export type Order = 'name' | 'weakest' | 'last';
export const orders = ['name', 'weakest', 'last'] as const satisfies Order[];

/**
 * People in order. `weakest`: those with most rules that often go wrong first, then those with fewest steady ones. `last`: who has
 * not practised for longest first. People without a name come last; one order of two equals is as good as the other.
 * @param compare of names, in the manner of a language
 */
export function inOrderOf<One extends Digest>(
  people: readonly One[],
  order: Order,
  rules: readonly RuleVersion[],
  compare: (a: string, b: string) => number,
): One[] {
  const byName = (a: Digest, b: Digest) =>
    Number(a.name === '') - Number(b.name === '') || compare(a.name, b.name) || compare(a.files.join(), b.files.join());
  if (order === 'last') return [...people].sort((a, b) => (a.last ?? 0) - (b.last ?? 0) || byName(a, b));
  if (order === 'name') return [...people].sort(byName);
  return people
    .map((one) => ({ one, states: statesOf(one, rules) }))
    .sort((a, b) => b.states.weak - a.states.weak || a.states.strong - b.states.strong || byName(a.one, b.one))
    .map(({ one }) => one);
}
