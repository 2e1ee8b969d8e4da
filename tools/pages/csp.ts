import { createHash } from 'node:crypto';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const inline = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gs;

/**
 * Puts into a page's content security policy the hashes of what stands in that page, and no others. Astro lists those of
 * every script and style that it may ever write.
 * @param html a built page
 */
export function withOwnHashes(html: string): string {
  const hashes = [...html.matchAll(inline)].map(([, name = '', text = '']): [string, string] => [
    name,
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  ]);
  const of = (name: string) => new Set(hashes.flatMap(([where, hash]) => (where === name ? hash : [])));
  const own: Record<string, Set<string>> = { 'script-src': of('script'), 'style-src': of('style') };
  return html.replace(policy, (_, before: string, directives: string, after: string) => {
    const kept = directives.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, ...sources.filter((source) => !source.startsWith("'sha256-")), ...(own[name] ?? [])].join(' ');
    });
    return `${before}${kept.join('; ')}${after}`;
  });
}
