import { useEffect, useState } from 'preact/hooks';
import type { StepWords } from '../../learner/steps.ts';

type Steps = Record<string, StepWords>;

/** A drill's words are fetched once a page. */
const fetched = new Map<string, Promise<Steps>>();

async function fetchSteps(address: string): Promise<Steps> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as Steps) : {};
  } catch {
    return {};
  }
}

/**
 * The words of a drill's steps, to read answers by: fetched when somebody opens an attempt, as the page would
 * otherwise carry the text of every drill. Without them answers are shown as they were stored.
 * @param drill its id; undefined where it no longer exists
 * @returns `waiting` until it is settled; empty where there are none
 */
export function useSteps(drill: string | undefined, base: string): Steps | 'waiting' {
  const [steps, setSteps] = useState<Steps | 'waiting'>(drill === undefined ? {} : 'waiting');
  useEffect(() => {
    if (drill === undefined) return;
    const address = `${base}/record/steps/${drill}.json`;
    const wanted = fetched.get(address) ?? fetchSteps(address);
    fetched.set(address, wanted);
    wanted.then(setSteps);
  }, [drill]);
  return steps;
}
