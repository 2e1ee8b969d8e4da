import { useEffect, useState } from 'preact/hooks';

/** What Chromium offers where a site can be installed; no other browser has it, and no type library. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

/** How this site can be installed here: by a button, by hand in Safari, not at all, or it is already. */
export type Install = 'button' | 'by-hand' | 'none' | 'installed';

function atFirst(): Install {
  const { standalone } = navigator as Navigator & { standalone?: boolean };
  if (standalone || matchMedia('(display-mode: standalone)').matches) return 'installed';
  // Only Safari on a phone or tablet knows `standalone`, and there the reader has to do it by hand.
  return standalone === false ? 'by-hand' : 'none';
}

/** Whether and how the site can be installed, and what asks the browser to. */
export function useInstall(): [Install, () => void] {
  const [offer, setOffer] = useState<InstallEvent>();
  const [how, setHow] = useState<Install>('none');
  useEffect(() => {
    setHow(atFirst());
    const offered = (event: Event) => {
      event.preventDefault();
      setOffer(event as InstallEvent);
      setHow('button');
    };
    const done = () => setHow('installed');
    addEventListener('beforeinstallprompt', offered);
    addEventListener('appinstalled', done);
    return () => {
      removeEventListener('beforeinstallprompt', offered);
      removeEventListener('appinstalled', done);
    };
  }, []);
  return [how, () => offer?.prompt()];
}
