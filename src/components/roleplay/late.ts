/** What a talk needs once an answer was given: it comes while the first one is being written. */
export { compileScorer } from '../../scoring/compile.ts';
export { keepEntry } from '../../stores/log.ts';
export { End } from './End.tsx';
export { attemptOf, stepOf } from './score.ts';
export { Verdict } from './Verdict.tsx';
