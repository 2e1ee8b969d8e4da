import { expect, test } from 'vitest';
import { scoreRoles } from './roles.ts';

const items = [
  { id: 'salute', rule: 'p/salute', role: 'guard', named: ['guard'] },
  { id: 'tea', rule: 'p/tea', role: 'room-host', named: ['room-host', 'hosts'] },
  { id: 'seats', rule: 'p/seats', role: 'room-host' },
];
const verdicts = (given: Record<string, string>) =>
  Object.fromEntries(scoreRoles(items, given).verdicts.map(({ rule, verdict }) => [rule, verdict]));

test('any role that the rule names is right', () => {
  expect(verdicts({ salute: 'guard', tea: 'hosts' })).toEqual({ 'p/salute': 'met', 'p/tea': 'met' });
  expect(verdicts({ salute: 'guard', tea: 'room-host' })).toEqual({ 'p/salute': 'met', 'p/tea': 'met' });
});

test('another role, or none, misses the rule', () => {
  expect(verdicts({ salute: 'desk' })).toEqual({ 'p/salute': 'missed', 'p/tea': 'missed' });
});

test('where no rule names anybody there is no verdict', () => {
  expect(verdicts({ seats: 'desk' })).not.toHaveProperty('p/seats');
});
