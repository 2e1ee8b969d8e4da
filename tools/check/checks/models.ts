import type { Drill } from '../../../src/catalogue/catalogue.ts';
import { locales } from '../../../src/schemas/text.ts';
import type { Content, SoundDrill } from '../content.ts';
import { error, type Problem } from '../problem.ts';
import { type Compile, canScore, evidenceWords, judgeFor, messageOf } from '../scoring.ts';

type Talk = Extract<Drill, { kind: 'roleplay' }>;

function checkTalk(content: Content, compile: Compile, talk: Talk, file: SoundDrill['file']): Problem[] {
  return locales.flatMap((locale) => {
    const judge = judgeFor(content, compile, { locale, desk: talk.data.desk, talk }, []);
    return talk.data.turns.flatMap((turn, index) => {
      if (turn.asks !== 'reply') return [];
      const asked = [...turn.expects, ...turn.guards].flatMap((id) => content.catalogue.rules.get(id) ?? []);
      const model = judge.fill(turn.model[locale]);
      return judge
        .score(
          asked.filter((rule) => canScore(content, rule)),
          model,
        )
        .flatMap((verdict) =>
          verdict.verdict === 'met'
            ? []
            : [
                error(
                  file.place(['turns', index, 'model', locale]),
                  `the model answer of turn \`${turn.id}\` is ${verdict.verdict} on \`${verdict.rule}\`: ${evidenceWords(verdict, model)}`,
                  'met on every rule that the turn expects and guards',
                  'say in it what the rule asks for, or mend the `signs` or phrases of the rule',
                ),
              ],
        );
    });
  });
}

/** Model answers that don't earn full marks. */
export function checkModels(content: Content, compile: Compile): Problem[] {
  return content.drills.flatMap(({ drill, file }) => {
    if (drill.kind !== 'roleplay' || !content.catalogue.desks.has(drill.data.desk)) return [];
    try {
      return checkTalk(content, compile, drill, file);
    } catch (thrown) {
      return [
        error(
          file.place([]),
          `the scorer stops: ${messageOf(thrown)}`,
          'rules that it can score',
          'mend the `signs` it names',
        ),
      ];
    }
  });
}
