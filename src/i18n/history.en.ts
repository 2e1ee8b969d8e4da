import type * as zh from './history.zh.ts';

export const history: typeof zh.history = {
  since: 'Version {n}, since {day}',
  before: 'Before that (version {n}, until {day}): “{says}”',
  why: 'Why it changed: {why}',
};
