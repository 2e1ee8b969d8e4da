import { sha256 } from './sha256.ts';

/*
 * A short check value over some contents: the SHA-256 of their canonical JSON (keys in order, no spaces, UTF-8), its first
 * 60 bits as twelve characters of Crockford's base 32 in three groups. The alphabet has neither I, L, O nor U: what
 * somebody types may have an O for a zero and an I or L for a one.
 */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const characters = 12;
const grouped = (value: string) => value.replace(/(.{4})(?=.)/g, '$1-');

/** Anything that JSON can write. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** JSON with the keys of every object in the order of their UTF-16 units; what is undefined is left out. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value as Record<string, Json | undefined>)
    .flatMap(([key, child]) => (child === undefined ? [] : [[key, child] as const]))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${pairs.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`).join(',')}}`;
}

/** `7K3M-0QXA-RT5P`. */
export function checkValue(contents: Json): string {
  const digest = sha256(new TextEncoder().encode(canonical(contents)));
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const fives = Array.from({ length: characters }, (_, index) => bits.slice(index * 5, index * 5 + 5));
  return grouped(fives.map((five) => alphabet.charAt(Number.parseInt(five, 2))).join(''));
}

/** A check value as somebody typed it, in the form of `checkValue`; undefined where it can't be one. */
export function typedCheckValue(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (plain.length !== characters || [...plain].some((one) => !alphabet.includes(one))) return undefined;
  return grouped(plain);
}
