import { useRef, useState } from 'preact/hooks';
import type { Messages } from '../../i18n/zh.ts';
import { $profile, isGuest, type Profile } from '../../stores/profiles.ts';
import { isUndecided } from '../../stores/who.ts';
import { useClientStore } from '../site/useClientStore.ts';
import './profiles.css';

/** The list of names and its words: most people never open it. */
async function fetchChooser() {
  const [{ Chooser }, { profiles }] = await Promise.all([
    import('./Chooser.tsx'),
    document.documentElement.lang === 'en' ? import('../../i18n/profiles.en.ts') : import('../../i18n/profiles.zh.ts'),
  ]);
  return { Chooser, words: profiles };
}

const nobody: Profile | undefined = undefined;

/**
 * Who practises here, and how to be somebody else. Where one nameless person uses the browser, nothing: there is nobody to mix
 * them up with.
 */
export function Who({ t }: { t: Messages['trainee'] }) {
  const profile = useClientStore($profile, nobody);
  const [opened, setOpened] = useState<Awaited<ReturnType<typeof fetchChooser>> | 'failed'>();
  const button = useRef<HTMLButtonElement>(null);
  if (!profile || (!isGuest() && profile.name === '')) return null;
  const open = () => fetchChooser().then(setOpened, () => setOpened('failed'));
  const close = () => {
    setOpened(undefined);
    button.current?.focus();
  };
  return (
    <div class="who no-print" data-undecided={isUndecided() || undefined}>
      <p>
        {isUndecided() ? (
          t.ask
        ) : (
          <span class="who-name">
            {t.label}
            {t.colon}
            <b>{isGuest() ? t.guest : profile.name}</b>
          </span>
        )}{' '}
        <button ref={button} type="button" class="who-change" onClick={open}>
          {isGuest() ? t.choose : t.change}
        </button>
      </p>
      {opened === 'failed' && <p role="status">{t.failed}</p>}
      {opened && opened !== 'failed' && <opened.Chooser words={opened.words} onClose={close} />}
    </div>
  );
}
