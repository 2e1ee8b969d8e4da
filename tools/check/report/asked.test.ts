import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../content.ts';
import { overlaid } from '../fixture.ts';
import { sourcesOf } from '../sources.ts';
import { asked } from './asked.ts';

const { catalogue } = contentOf(sourcesOf(overlaid(join(import.meta.dirname, 'fixtures/shop'))));

/** The rules that a command line asks a report of. */
function rules(...args: string[]): string[] | undefined {
  const shown = asked(args, catalogue);
  return shown && [...catalogue.rules.values()].filter(shown).map(({ fullId }) => fullId);
}

test('no report unless it is asked for', () => expect(rules()).toBeUndefined());
test('all rules', () => expect(rules('--report')).toHaveLength(5));
test('the rules of a procedure', () => expect(rules('--report', 'door')).toHaveLength(5));
test('one rule', () => expect(rules('--report', 'door/ask-again')).toEqual(['door/ask-again']));

describe('what it says to', () => {
  test.each([
    [['--report', 'doors'], 'There is no procedure “doors”: write door.'],
    [['--report', 'window'], 'There is no procedure “window”: write door.'],
    [['--report', 'door/ask-agian'], 'There is no rule “door/ask-agian”: write door/ask-again.'],
    [['--report', 'door/smile'], 'There is no rule “door/smile”'],
    [['--report', 'window/smile'], 'There is no rule “window/smile”'],
    [['--report', 'door/old-way'], 'No free answer is scored on the rule “door/old-way”.'],
    [['--report', 'door', 'window'], 'Name one procedure or rule, not 2.'],
    [['door'], 'A name stands behind --report: “door” is asked for nothing.'],
    [['--reprot'], '--reprot'],
    [['--report=door'], '--report'],
  ])('%s', (args, message) => expect(() => asked(args, catalogue)).toThrow(message));
});
