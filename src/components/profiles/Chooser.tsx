import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/zh.ts';
import { askToPersist } from '../../stores/persist.ts';
import { $profiles, addProfile, entriesOf, isGuest, type Profile, takeAlong } from '../../stores/profiles.ts';
import { guest } from '../../stores/registry.ts';
import { chooseWho, practising } from '../../stores/who.ts';
import { newId, now } from '../drill/clock.ts';
import { useClientStore } from '../site/useClientStore.ts';
import { NameForm } from './NameForm.tsx';

interface ChooserProps {
  words: Messages['profiles'];
  onClose: () => void;
}

const none: readonly Profile[] = [];

/** The page is opened anew for whoever was chosen, so that nothing of the one before is left on it. */
function enter(id: string): void {
  chooseWho(id);
  location.reload();
}

/** Everyone who practises on this browser, a place for a new name, and the guest. */
export function Chooser({ words, onClose }: ChooserProps) {
  const profiles = useClientStore($profiles, none);
  const heading = useRef<HTMLHeadingElement>(null);
  // The record page has two doors to it, and both may stand open.
  const id = useId();
  const [asked, setAsked] = useState<Profile>();
  useEffect(() => heading.current?.focus(), []);
  /** What somebody did as a guest may be theirs, or somebody else's: they are asked. */
  const choose = (profile: Profile) => (isGuest() && entriesOf(guest) > 0 ? setAsked(profile) : enter(profile.id));
  const add = (name: string) => {
    const profile = { id: newId(), name, created: now() };
    if (addProfile(profile)) return words.notKept;
    askToPersist();
    choose(profile);
    return undefined;
  };
  return (
    <section class="who-chooser card" aria-labelledby={id} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.chooser}
      </h2>
      {asked ? (
        <TakeAlong profile={asked} words={words} />
      ) : (
        <>
          <p>{words.chooserLead}</p>
          <ul class="who-list">
            {profiles.map((profile) => (
              <li key={profile.id}>
                <button type="button" class="button-quiet" onClick={() => choose(profile)}>
                  <b>{profile.name || words.unnamed}</b>
                  <small>
                    {profile.id === practising() ? words.isNow : fill(words.entries, { n: entriesOf(profile.id) })}
                  </small>
                </button>
              </li>
            ))}
          </ul>
          <NameForm id={`${id}-add`} label={words.add} button={words.addButton} words={words} onName={add} />
          <p class="who-actions">
            {!isGuest() && (
              <button type="button" class="button-quiet" onClick={() => enter(guest)}>
                {words.asGuest}
              </button>
            )}
            <button type="button" class="button-quiet" onClick={onClose}>
              {words.close}
            </button>
            <small>{words.guestNote}</small>
          </p>
        </>
      )}
    </section>
  );
}

/** Whose is what was done as a guest? */
function TakeAlong({ profile, words }: { profile: Profile; words: Messages['profiles'] }) {
  const [left, setLeft] = useState(0);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const take = () => {
    const stayed = takeAlong(profile.id).left;
    if (stayed === 0) enter(profile.id);
    else setLeft(stayed);
  };
  return (
    <fieldset class="who-take">
      <legend>{fill(words.take, { n: entriesOf(guest), name: profile.name || words.unnamed })}</legend>
      <p class="who-actions">
        <button ref={first} type="button" class="button" onClick={take}>
          {words.takeYes}
        </button>
        <button type="button" class="button-quiet" onClick={() => enter(profile.id)}>
          {words.takeNo}
        </button>
      </p>
      <p role="status">{left > 0 && fill(words.takeLeft, { n: left })}</p>
    </fieldset>
  );
}
