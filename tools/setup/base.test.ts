import { expect, test } from 'vitest';
import { basePath } from './base.mjs';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['training', '/training/'],
  ['/training', '/training/'],
  ['/training/', '/training/'],
  ['/desk/training', '/desk/training/'],
])('BASE_PATH %s stands for %s', (text, base) => expect(basePath(text)).toBe(base));
