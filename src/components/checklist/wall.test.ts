import { afterEach, describe, expect, it } from 'vitest';
import { dueAt, momentOf, wallOf } from './wall.ts';

const zone = process.env.TZ;
const inZone = (name: string) => {
  process.env.TZ = name;
};
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('wall times', () => {
  it('are read and written in the zone of the browser', () => {
    for (const name of ['Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'UTC']) {
      inZone(name);
      expect(wallOf(momentOf('2026-03-08T23:30') ?? 0)).toBe('2026-03-08T23:30');
    }
  });

  it.each(['', '2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T24:00', '2026-01-01 10:00', '0026-01-01T10:00'])(
    '“%s” is none',
    (text) => expect(momentOf(text)).toBeUndefined(),
  );

  it('count days by the calendar and hours by the clock where it is set forward', () => {
    inZone('America/New_York');
    // On 8 March 2026 the clock goes from 2:00 to 3:00.
    expect(wallOf(dueAt('2026-03-09T10:00', -48) ?? 0)).toBe('2026-03-07T10:00');
    expect(wallOf(dueAt('2026-03-08T04:00', -2) ?? 0)).toBe('2026-03-08T01:00');
    expect(wallOf(momentOf('2026-03-08T02:30') ?? 0)).toBe('2026-03-08T03:30');
  });

  it('and where it is set back', () => {
    inZone('America/New_York');
    // On 1 November 2026 it goes from 2:00 back to 1:00.
    expect(wallOf(dueAt('2026-11-02T10:00', -48) ?? 0)).toBe('2026-10-31T10:00');
    expect(wallOf(dueAt('2026-11-01T03:00', -2) ?? 0)).toBe('2026-11-01T01:00');
    expect(wallOf(dueAt('2026-10-31T10:00', 24) ?? 0)).toBe('2026-11-01T09:00');
  });
});
