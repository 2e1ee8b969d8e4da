/**
 * The one place where drills ask for the time and for chance. Everything else takes them as arguments,
 * so that the same session always looks and scores the same.
 */

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now();
}

/** A number to shuffle by, 32 bits. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** A new attempt's id: 96 random bits in hex. (`crypto.randomUUID` is missing on a plain http intranet.) */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
