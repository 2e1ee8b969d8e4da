import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A certificate that is signed by its own key, and the name by which a browser is told to take it. */
export interface Certificate {
  /** Both PEM. */
  key: string;
  cert: string;
  /** SHA-256 of the public key, base64: for Chromium's `--ignore-certificate-errors-spki-list`. */
  print: string;
}

/** One value of DER: tag, length, content. */
function der(tag: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...content: Buffer[]) => der(0x30, ...content);
const utcTime = (at: number) => {
  const digits = new Date(at).toISOString().replace(/\D/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
};
const commonName = Buffer.from([0x55, 0x04, 0x03]);
const subjectAltName = Buffer.from([0x55, 0x1d, 0x11]);
const ecdsaWithSha256 = Buffer.from([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]);
const day = 86_400_000;

/**
 * A throw-away certificate for `localhost`. Browsers speak HTTP/2 over TLS alone, and keep in their cache only what came
 * without a complaint about a certificate.
 * @param now milliseconds since 1970; it is good for a day before and after
 */
export function certificateFor(host: string, now: number): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(der(0x31, sequence(der(0x06, commonName), der(0x0c, Buffer.from(host)))));
  const algorithm = sequence(der(0x06, ecdsaWithSha256));
  const names = der(0x04, sequence(der(0x82, Buffer.from(host))));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(utcTime(now - day), utcTime(now + day)),
    name,
    spki,
    der(0xa3, sequence(sequence(der(0x06, subjectAltName), names))),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const lines = sequence(body, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    print: createHash('sha256').update(spki).digest('base64'),
  };
}
