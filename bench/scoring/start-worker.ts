import { parentPort, workerData } from 'node:worker_threads';
import type { RoleplayBundle } from '../../src/catalogue/bundle.ts';
import { compileScorer } from '../../src/scoring/compile.ts';
import { languages } from '../../src/scoring/languages/languages.ts';
import { compilePhrases } from '../../src/scoring/match.ts';
import type { Timed } from './start.ts';

const { bundle, timed } = workerData as { bundle: RoleplayBundle; timed: Timed };
const { drill, locale, phrases, facts, rules } = bundle;
const first = drill.turns.find(({ asks }) => asks === 'reply');
const answer = first?.asks === 'reply' ? first.model : '';
const asked = [...(first?.expects ?? []), ...(first?.guards ?? [])].flatMap((id) => rules[id] ?? []);

const begun = performance.now();
if (timed === 'phrases') {
  // An engine makes a pattern ready when it is first used.
  for (const group of Object.values(phrases)) compilePhrases(group.phrases)(answer);
} else {
  compileScorer({ language: languages[locale], phrases, facts }).score(asked, answer);
}
parentPort?.postMessage(performance.now() - begun);
