import { useState } from 'preact/hooks';

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

/** What the announcer says, and how to have it say something. The same words twice get a space more, or they would not be spoken again. */
export function useAnnouncer(): [string, (text: string) => void] {
  const [says, setSays] = useState('');
  return [says, (text) => setSays((last) => (last === text ? `${text}\u00a0` : text))];
}
