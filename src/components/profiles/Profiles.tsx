import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/zh.ts';
import { askToPersist } from '../../stores/persist.ts';
import { $profile, isGuest, type Profile, renameProfile } from '../../stores/profiles.ts';
import { now } from '../drill/clock.ts';
import { useClientStore } from '../site/useClientStore.ts';
import { Chooser } from './Chooser.tsx';
import { NameForm } from './NameForm.tsx';
import { RemoveProfile } from './RemoveProfile.tsx';
import './profiles.css';

const nobody: Profile | undefined = undefined;

/** Who practises on this browser: their name, somebody else's turn, removing. */
export function Profiles({ who, words }: { who: Messages['trainee']; words: Messages['profiles'] }) {
  const profile = useClientStore($profile, nobody);
  const [choosing, setChoosing] = useState(false);
  const [renamed, setRenamed] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  if (!profile) return null;
  const rename = (name: string) => {
    if (renameProfile(profile.id, name, now())) return words.notKept;
    setRenamed(true);
    askToPersist();
    return undefined;
  };
  const close = () => {
    setChoosing(false);
    change.current?.focus();
  };
  const name = profile.name || words.unnamed;
  return (
    <section aria-labelledby="record-profiles">
      <h2 id="record-profiles" data-spot tabIndex={-1}>
        {words.title}
      </h2>
      <p class="record-lead">{words.lead}</p>
      <p class="record-actions">
        <span class="who-name">
          {words.now}
          {who.colon}
          <b>{isGuest() ? who.guest : profile.name || who.unnamed}</b>
        </span>
        <button ref={change} type="button" class="button-quiet" onClick={() => setChoosing(true)}>
          {isGuest() ? who.choose : who.change}
        </button>
      </p>
      {choosing && <Chooser words={words} onClose={close} />}
      {!isGuest() && (
        <NameForm
          id="who-rename"
          label={profile.name === '' ? words.name : words.rename}
          button={words.save}
          start={profile.name}
          words={words}
          onName={rename}
        />
      )}
      <p role="status">{renamed && fill(words.renamed, { name })}</p>
      {!isGuest() && <RemoveProfile profile={profile} name={name} words={words} />}
    </section>
  );
}
