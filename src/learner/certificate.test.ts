import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Certificate, certificateCheck, certificateOf } from './certificate.ts';
import { isIntact, readCertificate, unfounded } from './certificate-check.ts';
import { canonical, checkValue, type Json, typedCheckValue } from './check-value.ts';
import { type Entry, isAttempt } from './entry.ts';
import { sampleEnrolment, samplePath, sampleReading, sampleTry, sampleVersions } from './path-sample.ts';

const hour = 3_600_000;
const log: Entry[] = [
  sampleEnrolment(10 * hour),
  sampleReading('door', 1, 11 * hour),
  sampleTry('door/facts', 60, 12 * hour),
  sampleTry('door/facts', 85, 13 * hour),
  sampleTry('door/facts', 92, 14 * hour),
  sampleTry('door/facts', 100, 15 * hour, 1, true),
  sampleReading('phone', 2, 20 * hour),
  sampleTry('phone/talk', 75, 30 * hour),
];
const certificate = certificateOf(samplePath, log, sampleVersions, ' 小周 ') as Certificate;
const file = { ...certificate, check: certificateCheck(certificate) };

describe('the certificate of a completed path', () => {
  test('tells each step as it was passed, the best score without a red line, and the rules in their versions', () => {
    expect(certificate).toEqual({
      ...{ format: 'yingbin-certificate', version: 1, name: '小周', path: 'first-week' },
      ...{ begun: 10 * hour, completed: 30 * hour },
      steps: [
        { day: 1, read: 'door', version: 1, at: 11 * hour },
        { day: 1, drill: 'door/facts', bar: 0.8, points: 92, max: 100, at: 13 * hour },
        { day: 2, read: 'phone', version: 2, at: 20 * hour },
        { day: 2, drill: 'phone/talk', bar: 0.7, points: 75, max: 100, at: 30 * hour },
      ],
      rules: { 'door/greet': 1 },
    });
  });

  test('is not given while a step is open', () => {
    expect(certificateOf(samplePath, log.slice(0, -1), sampleVersions, '小周')).toBeUndefined();
  });

  test('is not given while a rule that changed has not been shown again; then it tells the version of now', () => {
    const changed = { ...sampleVersions, rules: { 'door/greet': 2 } };
    expect(certificateOf(samplePath, log, changed, '小周')).toBeUndefined();
    const again = [...log, sampleTry('elsewhere/talk', 10, 40 * hour, 2)];
    expect(certificateOf(samplePath, again, changed, '小周')).toMatchObject({
      completed: 40 * hour,
      rules: { 'door/greet': 2 },
    });
  });

  test('of somebody who never enrolled begins with the first step', () => {
    expect(certificateOf(samplePath, log.slice(1), sampleVersions, '小周')?.begun).toBe(11 * hour);
  });

  test('stays the same whatever is practised afterwards, and in whatever order the log is read', () => {
    const later = [
      sampleTry('phone/talk', 100, 50 * hour),
      sampleEnrolment(60 * hour, true),
      sampleEnrolment(61 * hour),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...log, ...later], { minLength: log.length + later.length }), (entries) => {
        expect(certificateOf(samplePath, entries, sampleVersions, '小周')).toEqual(certificate);
      }),
    );
  });
});

describe('the check value', () => {
  test('is the same for ever', () => {
    expect(checkValue({ b: [1, 'ä', null], a: { d: true, c: undefined } })).toBe(
      checkValue({ a: { d: true }, b: [1, 'ä', null] }),
    );
    expect(canonical({ b: [1, '迎', null], a: { d: true, c: undefined } })).toBe('{"a":{"d":true},"b":[1,"迎",null]}');
    // The first 60 bits of SHA-256 of `"abc"` in quotes: 6cc43f858fbb763.
    expect(checkValue('abc')).toBe('DK23-Z1CF-QDV3');
    expect(file.check).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  });

  const shuffledKeys = (value: Json): Json =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, child]) => [key, shuffledKeys(child as Json)]),
        );

  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkValue(shuffledKeys(value as Json))).toBe(checkValue(value as Json));
      }),
    );
  });

  /** Every place of some contents where a text or number stands. */
  const leavesOf = (value: unknown, at: (string | number)[] = []): (string | number)[][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...at, key]))
      : [at];
  const put = (value: unknown, [key, ...rest]: (string | number)[], leaf: unknown): unknown => {
    if (key === undefined) return leaf;
    const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
    Reflect.set(copy, key, put(Reflect.get(copy, key), rest, leaf));
    return copy;
  };

  test('changes with anything in the contents, and the file is then seen to be altered', () => {
    const leaves = leavesOf(certificate);
    expect(leaves.length).toBeGreaterThan(25);
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.oneof(fc.string(), fc.nat()), (at, leaf) => {
        const altered = put(certificate, at, leaf) as Certificate;
        fc.pre(canonical(altered as unknown as Json) !== canonical(certificate as unknown as Json));
        expect(certificateCheck(altered)).not.toBe(file.check);
        expect(isIntact({ ...altered, check: file.check })).toBe(false);
      }),
    );
  });

  test('is understood as people type it', () => {
    expect(typedCheckValue('dk23 z1cf—qdv3')).toBe('DK23-Z1CF-QDV3');
    expect(typedCheckValue('ｄｋ２３ＺICFQDV3')).toBe('DK23-Z1CF-QDV3');
    expect(typedCheckValue('OO00-LI11-0000')).toBe('0000-1111-0000');
    for (const wrong of ['', 'DK23-Z1CF', 'DK23-Z1CF-QDVU', 'DK23-Z1CF-QDV34'])
      expect(typedCheckValue(wrong)).toBeUndefined();
  });
});

describe('the file of a certificate', () => {
  test('is read back, intact', () => {
    const read = readCertificate(`\uFEFF${JSON.stringify(file, null, 1)}`);
    expect(read).toEqual({ file });
    expect(isIntact(file)).toBe(true);
  });

  test('with something added is not intact', () => {
    const read = readCertificate(JSON.stringify({ ...file, grade: 'A' }));
    expect('file' in read && isIntact(read.file)).toBe(false);
  });

  test.each([
    ['{', 'json'],
    ['[]', 'format'],
    ['{"format":"yingbin-record"}', 'format'],
    [JSON.stringify({ ...file, version: 2 }), 'newer'],
    [JSON.stringify({ ...file, version: 0 }), 'shape'],
    [JSON.stringify({ ...file, steps: [{ day: 1, at: 3 }] }), 'shape'],
    [JSON.stringify({ ...file, rules: { 'door/greet': 'one' } }), 'shape'],
    [JSON.stringify({ ...file, completed: '30' }), 'shape'],
  ])('%.40s is refused', (text, refused) => {
    expect(readCertificate(text)).toEqual({ refused });
  });
});

describe('a certificate beside a log', () => {
  test('is borne out by the log it came from, also when more was practised', () => {
    expect(unfounded(certificate, log)).toBeUndefined();
    expect(unfounded(certificate, [...log, sampleTry('phone/talk', 100, 50 * hour)])).toBeUndefined();
  });

  test('each entry of the log that it rests on is missed', () => {
    const without = (at: number) =>
      unfounded(
        certificate,
        log.filter(({ finished }) => finished !== at * hour),
      );
    expect(without(11)).toEqual({ steps: [certificate.steps[0]], rules: {} });
    expect(without(14)).toEqual({ steps: [certificate.steps[1]], rules: {} });
    expect(without(30)).toEqual({ steps: [certificate.steps[3]], rules: {} });
    expect(without(10)).toEqual({ begun: 10 * hour, steps: [], rules: {} });
    expect(without(12)).toBeUndefined();
    expect(unfounded(certificate, [])).toEqual({
      begun: 10 * hour,
      steps: certificate.steps,
      rules: certificate.rules,
    });
  });

  test('a better score, another rule or version than the log has is named', () => {
    const steps = certificate.steps.map((step) => ('drill' in step ? { ...step, points: step.points + 1 } : step));
    expect(unfounded({ ...certificate, steps }, log)).toEqual({ steps: [steps[1], steps[3]], rules: {} });
    const rules = { 'door/greet': 2, 'door/new': 1 };
    expect(unfounded({ ...certificate, rules }, log)).toEqual({ steps: [], rules });
  });

  test('a score that was reached across a red line bears nothing out', () => {
    const crossed = log.map((entry) => (isAttempt(entry) ? { ...entry, redLines: ['door/greet'] } : entry));
    expect(unfounded(certificate, crossed)?.steps).toHaveLength(2);
  });
});
