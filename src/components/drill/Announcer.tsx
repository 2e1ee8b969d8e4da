/**
 * The one live region of an island: what it is given is spoken once it changes.
 * It stands in the page from the start, as screen readers only watch regions they know.
 */
export function Announcer({ says }: { says: string }) {
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {says}
    </p>
  );
}
