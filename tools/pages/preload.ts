import { posix } from 'node:path';

const island = /(?:component|renderer)-url="([^"]+)"/g;
const imported = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g;

/**
 * Names in the head of a page the modules its islands will ask for, so that they are fetched side by side and at once.
 * @param html a built page
 * @param sourceOf the text of a module by its address
 */
export function withPreloads(html: string, sourceOf: (address: string) => string): string {
  const modules = new Set<string>();
  const add = (address: string) => {
    if (modules.has(address)) return;
    modules.add(address);
    for (const [, path = ''] of sourceOf(address).matchAll(imported)) add(posix.join(posix.dirname(address), path));
  };
  for (const [, address = ''] of html.matchAll(island)) add(address);
  const links = [...modules].map((address) => `<link rel="modulepreload" href="${address}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}
