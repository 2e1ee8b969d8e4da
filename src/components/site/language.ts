/** A place on a page that both languages have: its name and the distance of its upper edge from that of the window. */
export interface Spot {
  id: string;
  top: number;
}

/**
 * The name of the place a reader is at: the last that begins above the line where reading takes place.
 * @param line distance of that line from the upper edge of the window, in px
 */
export function placeRead(spots: readonly Spot[], line: number): string | undefined {
  return spots.filter(({ top }) => top <= line).at(-1)?.id;
}

/** The hash to take along: the one in the address while its place can be seen or is unknown here, else the place read. */
function hashToTake(): string {
  // Not by decoding the hash: one that somebody mistyped can't be decoded.
  const named = document.querySelector(':target');
  if (location.hash && !named) return location.hash;
  if (named) {
    const { top, bottom } = named.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return location.hash;
  }
  const spots = [...document.querySelectorAll<HTMLElement>('main :is([data-spot], .part, .rule)[id]')].map((place) => ({
    id: place.id,
    top: place.getBoundingClientRect().top,
  }));
  const id = placeRead(spots, innerHeight / 3);
  return id && scrollY > 0 ? `#${id}` : '';
}

/** Lets the language switch arrive at the place where the reader is, and at the same sort of review. Without it the link goes to the top of the same page. */
export function keepPlace(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-language]');
  const update = () => {
    if (!link) return;
    link.search = location.search;
    link.hash = hashToTake();
  };
  for (const event of ['pointerdown', 'focus', 'click']) link?.addEventListener(event, update);
}
