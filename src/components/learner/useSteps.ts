import { useEffect, useState } from 'preact/hooks';
import type { Attempt } from '../../learner/attempt.ts';
import { drillsOfSteps, type StepWords, stepsByRef } from '../../learner/steps.ts';
import { fetchJson } from '../drill/fetch-json.ts';

type Steps = Record<string, StepWords>;

/** A drill's words are fetched once a page. */
const fetched = new Map<string, Promise<Steps>>();

async function fetchSteps(address: string): Promise<Steps> {
  try {
    return await fetchJson<Steps>(address);
  } catch {
    // The next attempt that is opened asks again.
    fetched.delete(address);
    return {};
  }
}

/** The words of the steps of one drill; empty where they can't be had. */
export function stepsOfDrill(drill: string, base: string): Promise<Steps> {
  const address = `${base}/record/steps/${drill}.json`;
  const coming = fetched.get(address) ?? fetchSteps(address);
  fetched.set(address, coming);
  return coming;
}

/**
 * The words of an attempt's steps, to read its answers by: fetched when somebody opens it, as the page would otherwise carry
 * the text of every drill. Without them answers are shown as they were stored.
 * @param known whether a drill still exists
 * @returns `waiting` until it is settled; empty where there are none
 */
export function useSteps(attempt: Attempt, known: (drill: string) => boolean, base: string): Steps | 'waiting' {
  const drills = drillsOfSteps(attempt, known);
  const [steps, setSteps] = useState<Steps | 'waiting'>(drills.length === 0 ? {} : 'waiting');
  useEffect(() => {
    const wanted = drills.map(async (drill): Promise<[string, Steps]> => [drill, await stepsOfDrill(drill, base)]);
    Promise.all(wanted).then((all) => {
      if (attempt.kind === 'review') setSteps(stepsByRef(Object.fromEntries(all)));
      else setSteps(all[0]?.[1] ?? {});
    });
  }, [attempt.id]);
  return steps;
}
