import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/zh.ts';
import { entriesOf, type Profile, removeProfile } from '../../stores/profiles.ts';
import { forgetWho } from '../../stores/who.ts';
import { now } from '../drill/clock.ts';
import { saveRecord } from '../learner/save-file.ts';

interface RemoveProfileProps {
  profile: Profile;
  name: string;
  words: Messages['profiles'];
}

/** Removes a trainee with everything kept for them: asks, and offers the backup first. */
export function RemoveProfile({ profile, name, words }: RemoveProfileProps) {
  const [stage, setStage] = useState<'closed' | 'asking' | 'saved'>('closed');
  const box = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  const entries = entriesOf(profile.id);
  useEffect(() => {
    if (stage === 'asking') box.current?.focus();
    if (stage === 'closed' && was.current) button.current?.focus();
    was.current = stage !== 'closed';
  }, [stage]);
  const save = () => {
    saveRecord(now());
    setStage('saved');
  };
  const remove = () => {
    removeProfile(profile.id);
    forgetWho();
    location.reload();
  };
  if (stage === 'closed')
    return (
      <button ref={button} type="button" class="button-quiet" onClick={() => setStage('asking')}>
        {words.remove}
      </button>
    );
  return (
    <fieldset
      class="record-trouble"
      ref={box}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && setStage('closed')}
    >
      <legend>{fill(words.removeAsk, { name, n: entries })}</legend>
      <p class="record-actions">
        <button type="button" class="button" disabled={entries === 0} onClick={save}>
          {words.removeBackup}
        </button>
        <button type="button" class="button-quiet record-danger" onClick={remove}>
          {stage === 'saved' ? words.removeYesSaved : words.removeYes}
        </button>
        <button type="button" class="button-quiet" onClick={() => setStage('closed')}>
          {words.removeNo}
        </button>
      </p>
    </fieldset>
  );
}
