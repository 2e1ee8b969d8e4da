import { useEffect } from 'preact/hooks';

/**
 * Goes to the place that the address names, once it is there: the browser looked for it before the record was drawn. A reader
 * who has scrolled meanwhile is left where they are.
 */
export function useHash(): void {
  useEffect(() => {
    const place = document.getElementById(location.hash.slice(1));
    if (!place?.closest('.record') || scrollY > 0) return;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  }, []);
}
