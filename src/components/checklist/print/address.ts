/**
 * The address for the code on a form that is written while the site is built.
 * @param site where the site will stand, if that is known
 * @returns undefined where the site is only tried out on this computer: a phone would not find it
 */
export function addressFor(site: URL | undefined, path: string): string | undefined {
  if (!site || /^(localhost|127\.|\[::1\])/.test(site.hostname)) return undefined;
  return new URL(path, site).href;
}
