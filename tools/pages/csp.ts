import { createHash } from 'node:crypto';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const inline = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gs;

/**
 * Leaves in a page's content security policy only the hashes of what stands in that page. Astro lists those of every
 * script and style that it may ever write.
 * @param html a built page
 */
export function withOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(inline)].map(
      ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  );
  return html.replace(policy, (_, before: string, directives: string, after: string) => {
    const kept = directives.split(';').map((directive) =>
      directive
        .split(' ')
        .filter((source) => !source.startsWith("'sha256-") || own.has(source))
        .join(' '),
    );
    return `${before}${kept.join(';')}${after}`;
  });
}
