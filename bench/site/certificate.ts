import { createHash, createPublicKey } from 'node:crypto';
import { generate } from 'selfsigned';

/** A certificate that is signed by its own key, and the name by which a browser is told to take it. */
export interface Certificate {
  /** Both PEM. */
  key: string;
  cert: string;
  /** SHA-256 of the public key, base64: for Chromium's `--ignore-certificate-errors-spki-list`. */
  print: string;
}

const day = 86_400_000;

/**
 * A throw-away certificate for `localhost`. Browsers speak HTTP/2 over TLS alone, and keep in their cache only what came
 * without a complaint about a certificate.
 * @param now milliseconds since 1970; it is good for a day before and after
 */
export async function certificateFor(host: string, now: number): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - day),
    notAfterDate: new Date(now + day),
  });
  const spki = createPublicKey(cert).export({ type: 'spki', format: 'der' });
  return { key, cert, print: createHash('sha256').update(spki).digest('base64') };
}
