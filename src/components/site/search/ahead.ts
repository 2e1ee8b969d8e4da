/** The address of the index's folder, with a slash at its end. */
export const indexFolder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;

/** Pagefind asks for its list under an address that is never the same; this one may be kept, until something fails. */
export const firstTag = 'kept';

/** Of Pagefind's engines, the one for the language of the page. */
export const engineOf = () => (document.documentElement.lang === 'en' ? 'en' : 'unknown');

let begun = false;

/**
 * Asks for what the index always needs, side by side and together with the code of the search; Pagefind would ask for one after
 * another. It stands with the code of every page: each wait that it saves is half a second on a slow line.
 */
export function fetchAhead(): void {
  if (begun) return;
  begun = true;
  for (const file of ['pagefind.js', `pagefind-entry.json?ts=${firstTag}`, `wasm.${engineOf()}.pagefind`]) {
    const link = document.createElement('link');
    const how = file === 'pagefind.js' ? { rel: 'modulepreload' } : { rel: 'preload', as: 'fetch' };
    Object.assign(link, { ...how, crossOrigin: 'anonymous', href: indexFolder + file });
    // One that failed fails whoever asks for the same next: better nobody than the next try.
    link.onerror = () => fetch(link.href).catch(() => {});
    document.head.append(link);
  }
}
