import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { certificateFor } from './certificate.ts';

const now = Date.UTC(2026, 10, 25, 7);

test('a certificate is good for its host, around its day, and signed by its own key', async () => {
  const { cert, print } = await certificateFor('localhost', now);
  const read = new X509Certificate(cert);
  expect(read.checkHost('localhost')).toBe('localhost');
  expect(read.checkHost('elsewhere')).toBeUndefined();
  expect(read.verify(createPublicKey(cert))).toBe(true);
  expect(new Date(read.validFrom).getTime()).toBe(now - 86_400_000);
  expect(new Date(read.validTo).getTime()).toBe(now + 86_400_000);
  const spki = createPublicKey(cert).export({ type: 'spki', format: 'der' });
  expect(createHash('sha256').update(spki).digest('base64')).toBe(print);
});
