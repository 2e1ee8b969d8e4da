import { createHash } from 'node:crypto';
import { type Tag, tagsOf } from './tags.ts';

const charset = /<meta charset="?utf-8"?\s*\/?>/i;

/** The source that stands in a policy for a script or style which stands in the page itself. */
const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the inline scripts and styles of a page hash to, by the directive that they belong to. */
export function hashesOf(tags: readonly Tag[]): Record<string, string[]> {
  const of = (name: string) =>
    tags.filter((tag) => tag.name === name && !tag.attributes.has('src')).map(({ text = '' }) => sourceOf(text));
  return { 'script-src': [...new Set(of('script'))], 'style-src': [...new Set(of('style'))] };
}

/** What holds for each page alike; scripts and styles have their hashes besides. */
export const directives = {
  'default-src': "'none'",
  // Compiling WebAssembly is how the search index is read.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
} as const;

/**
 * What a page may load, run and be sent to: nothing but the site's own files; no inline script or style that does not
 * stand in the page as it was built; no text that becomes markup or code (`early.js` holds the one trusted type, which lets
 * addresses of the site become workers).
 * @param html a built page
 */
export function policyOf(html: string): string {
  const hashes = hashesOf(tagsOf(html));
  return Object.entries(directives)
    .map(([name, sources]) => [name, sources, ...(hashes[name] ?? [])].join(' '))
    .join('; ');
}

/**
 * Writes a page's own policy before anything that it must hold for, and lets no other site know from which page somebody
 * comes.
 * @param html a built page
 * @throws when the page does not say its character set, after which the policy stands
 */
export function withPolicy(html: string): string {
  if (!charset.test(html)) throw new Error('A page has no <meta charset="utf-8">, after which its policy would stand');
  const policy = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  return html.replace(charset, (found) => `${found}${policy}<meta name="referrer" content="no-referrer">`);
}
