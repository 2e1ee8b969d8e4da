import { expect, test } from 'vitest';
import { standsFor } from './stands.ts';

const plain = (stands: ReturnType<typeof standsFor>) =>
  Object.fromEntries([...stands].map(([group, labels]) => [group, [...labels]]));

test('a group stands for the labels of all its places', () => {
  const signs = {
    met: { near: ['promise', { any: ['soon', { quantity: { unit: 'hour' as const, max: 24 } }] }] },
    partial: { question: 'promise' },
    violated: { any: [{ all: ['too-late', { not: 'promise' }, { not: 'excuse' }] }, { negated: 'act' }] },
  };
  expect(plain(standsFor({ kind: 'do', signs }))).toEqual({
    promise: ['met', 'unrecognised'],
    soon: ['met'],
    'too-late': ['violated'],
    excuse: [],
    act: [],
  });
});

test('a prohibition without `met` is met by what does something for the visitor', () => {
  expect(plain(standsFor({ kind: 'dont', signs: { violated: 'rude' } }))).toEqual({
    rude: ['violated'],
    constructive: ['met'],
  });
});
