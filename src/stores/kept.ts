const prefix = 'yingbin:log:';

/**
 * Whether the browser keeps an entry of a log, whoever's: a look at the names of the keys, so that a page whose reader never
 * practised loads nothing more.
 */
export function isKept(): boolean {
  try {
    return [localStorage, sessionStorage].some((area) => Object.keys(area).some((key) => key.startsWith(prefix)));
  } catch {
    return false;
  }
}
