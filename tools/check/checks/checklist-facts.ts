import type { Checklist, ChecklistFact, Condition, FactAnswer } from '../../../src/schemas/checklist.ts';
import { mendUnknown, unknownName } from '../names.ts';
import type { Part } from '../parts.ts';
import { either, error, type Place, type Problem } from '../problem.ts';

type Path = (string | number)[];
type Among = { fact: ChecklistFact | undefined; name: string; path: Path; place: Place };

const kindOf = (fact: ChecklistFact) => fact.kind ?? 'yesno';
const optionsOf = (fact: ChecklistFact) => (fact.kind === 'choice' ? fact.options.map(({ id }) => id) : []);

/** What a condition on a fact looks like, and what an answer to it does. */
const wanted = {
  yesno: 'true or false',
  choice: 'one of its options or a list of them',
  number: 'a threshold',
} as const;
const answered = {
  yesno: 'true or false',
  choice: 'one of its options',
  number: 'a whole number',
  text: 'a name',
} as const;

function unknownOption(place: Place, fact: ChecklistFact, option: string): Problem {
  const known = optionsOf(fact);
  return error(
    place,
    `the option \`${option}\`, which the fact \`${fact.id}\` does not have`,
    `one of its options: ${either(known)}`,
    mendUnknown(option, known, `add it to the options of \`${fact.id}\``),
  );
}

function wrongShape(place: Place, fact: ChecklistFact, found: unknown, expected: string, mend: string): Problem {
  return error(
    place,
    `${JSON.stringify(found)} for the fact \`${fact.id}\`, which is a ${kindOf(fact)}`,
    expected,
    mend,
  );
}

function conditionProblems(place: Place, fact: ChecklistFact, condition: Condition): Problem[] {
  const kind = kindOf(fact);
  if (kind === 'text')
    return [
      error(
        place,
        `a condition on the fact \`${fact.id}\`, which is a name`,
        'a fact that is a yesno, a choice or a number',
        'ask for it in a fact of its own, or leave the condition out',
      ),
    ];
  const chosen = typeof condition === 'string' ? [condition] : Array.isArray(condition) ? condition : [];
  if (kind === 'choice' && chosen.length > 0)
    return chosen.filter((one) => !optionsOf(fact).includes(one)).map((one) => unknownOption(place, fact, one));
  const fits = kind === 'yesno' ? typeof condition === 'boolean' : kind === 'number' && isThreshold(condition);
  const mend = { yesno: 'write true or false', choice: 'write an option', number: 'write { atLeast: 10 }' }[kind];
  return fits ? [] : [wrongShape(place, fact, condition, wanted[kind], mend)];
}

function isThreshold(condition: Condition): boolean {
  return typeof condition === 'object' && !Array.isArray(condition);
}

/** An answer to a fact, in a case. In a change a name is written in both languages (`bilingual`). */
export function answerProblems(
  place: Place,
  fact: ChecklistFact,
  answer: FactAnswer | object,
  bilingual = false,
): Problem[] {
  const kind = kindOf(fact);
  if (bilingual && kind === 'text')
    return typeof answer === 'object'
      ? []
      : [wrongShape(place, fact, answer, 'a name in both languages', 'write { zh: …, en: … }')];
  if (kind === 'choice' && typeof answer === 'string')
    return optionsOf(fact).includes(answer) ? [] : [unknownOption(place, fact, answer)];
  const type = { yesno: 'boolean', choice: 'string', number: 'number', text: 'string' }[kind];
  return typeof answer === type ? [] : [wrongShape(place, fact, answer, answered[kind], `write ${answered[kind]}`)];
}

/** What a fact itself has wrong: its group, its usual answer. */
function definitionProblems({ data, place }: Part<Checklist>): Problem[] {
  const groups = Object.keys(data.groups ?? {});
  return data.facts.flatMap((fact, index) => {
    const at = (name: string) => place(['facts', index, name]);
    const { group } = fact;
    const ungrouped = group !== undefined && !groups.includes(group);
    const stranger = fact.kind === 'choice' && !optionsOf(fact).includes(fact.usual);
    return [
      ...(ungrouped ? [unknownName(at('group'), 'group', group, groups, '`groups` of this checklist')] : []),
      ...(stranger ? [unknownOption(at('usual'), fact, fact.usual)] : []),
      ...(fact.kind === 'number' && fact.usual > fact.most
        ? [error(at('usual'), `${fact.usual}`, `at most ${fact.most}, its \`most\``, 'lower it, or raise `most`')]
        : []),
    ];
  });
}

/** Facts of a checklist that are named but unknown, and conditions and answers that do not fit them. */
export function factProblems(part: Part<Checklist>): Problem[] {
  const { data, place } = part;
  const known = data.facts.map(({ id }) => id);
  const named = (names: object, path: Path): Among[] =>
    Object.keys(names).map((name) => ({
      ...{ fact: data.facts.find(({ id }) => id === name), name, path: [...path, name] },
      place: place([...path, name], 'key'),
    }));
  const unknown = ({ name, place: at }: Among) => unknownName(at, 'fact', name, known, '`facts` of this checklist');

  const conditions = data.phases.flatMap((phase, p) =>
    phase.items.flatMap((item, i) =>
      named(item.when ?? {}, ['phases', p, 'items', i, 'when']).flatMap((one) => {
        const condition = item.when?.[one.name];
        if (!one.fact || condition === undefined) return [unknown(one)];
        return conditionProblems(place(one.path), one.fact, condition);
      }),
    ),
  );
  const answers = data.cases.flatMap((situation, index) =>
    named(situation.facts, ['cases', index, 'facts']).flatMap((one) => {
      const answer = situation.facts[one.name];
      if (!one.fact || answer === undefined) return [unknown(one)];
      return answerProblems(place(one.path), one.fact, answer);
    }),
  );
  return [...definitionProblems(part), ...conditions, ...answers];
}
