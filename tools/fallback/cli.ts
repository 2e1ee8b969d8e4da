/**
 * `npm run learn`: trains the fallbacks of the rules whose signs say `fallback: auto` on their labelled examples
 * and on the fresh answers of `bench/fresh.jsonl`, keeps those that help on the latter, and writes them to `src/catalogue/learnt.json`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../content.ts';
import { aligned } from '../eval/table.ts';
import { learn } from './learn.ts';
import { freshAnswers, learntSource } from './source.ts';

const root = join(import.meta.dirname, '../..');
const content = readContent(root);
const { learnt, gains } = learn(content, await freshAnswers(root, content.catalogue));
writeFileSync(join(root, learntSource), `${JSON.stringify(learnt, null, 2)}\n`);

const share = (value: number) => value.toFixed(2);
console.log(
  aligned([
    ['rule', '', 'examples', 'n', 'met P', 'F1', 'with it: P', 'F1', 'κ', 'with it', ''],
    ...gains.map((gain) => [
      gain.rule,
      gain.locale,
      String(gain.lessons),
      String(gain.without.n),
      share(gain.without.met.precision),
      share(gain.without.met.f1),
      share(gain.with.met.precision),
      share(gain.with.met.f1),
      share(gain.without.kappa),
      share(gain.with.kappa),
      gain.kept ? 'kept' : '',
    ]),
  ]),
);
