import { useEffect, useState } from 'preact/hooks';
import type { Order, Standing } from '../../offline/messages.ts';

/** The worker that keeps pages, or is about to. */
async function worker(): Promise<ServiceWorker | undefined> {
  const registration = await navigator.serviceWorker?.getRegistration();
  return registration?.active ?? registration?.installing ?? undefined;
}

/** How much is kept; undefined where nothing keeps pages here. */
async function ask(): Promise<Standing | undefined> {
  const asked = await worker();
  if (!asked) return undefined;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Standing>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  asked.postMessage({ type: 'tell' } satisfies Order, [port2]);
  return answer;
}

/** How often to look while pages are being fetched, in milliseconds. */
const pause = 2000;

/**
 * How much of the site is kept on this device, in one language; it goes on looking until all is.
 * @returns undefined until that is known, `none` where nothing keeps pages; and what asks for everything
 */
export function useOffline(locale: 'zh' | 'en') {
  const [standing, setStanding] = useState<Standing | 'none'>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const look = async () => {
      const found = await ask().catch(() => undefined);
      if (left) return;
      setStanding(found ?? 'none');
      const isWhole = found && found.site.kept === found.site.files && found[locale].kept === found[locale].files;
      if (!isWhole) timer = setTimeout(look, pause);
    };
    look();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, []);
  const keepAll = async () => (await worker())?.postMessage({ type: 'keep-all', locale } satisfies Order);
  return { standing, keepAll };
}
