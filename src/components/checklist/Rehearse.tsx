import type { ComponentChildren } from 'preact';
import type { ChecklistBundle } from '../../catalogue/bundle.ts';
import { keepEntry } from '../../stores/log.ts';
import { newId, newSeed, now } from '../drill/clock.ts';
import { StartOver } from '../drill/StartOver.tsx';
import { spoken } from '../drill/spoken.ts';
import { Trouble } from '../drill/Trouble.tsx';
import { useArrival } from '../drill/useArrival.ts';
import { useDraft } from '../drill/useDraft.ts';
import type { ChecklistWords } from '../drill/words.ts';
import { Who } from '../profiles/Who.tsx';
import { CaseEnd } from './CaseEnd.tsx';
import { Cases } from './Cases.tsx';
import { Phases } from './Phases.tsx';
import { Pick } from './Pick.tsx';
import { Roles } from './Roles.tsx';
import { advance, begin, hasPhases, type Rehearsal, type RehearsalEvent } from './rehearsal.ts';
import { resumeRehearsal } from './resume.ts';
import { attemptOf, stepOf } from './score.ts';
import { rolesAsked, stepOfRoles } from './who-does.ts';

interface RehearseProps {
  bundle: ChecklistBundle;
  /** What stands below the choice of a case. */
  beside?: ComponentChildren;
  say: (text: string) => void;
  t: ChecklistWords;
  base: string;
}

/** A case: what it needs among what it does not, the phases in order, the report. */
export function Rehearse({ bundle, beside, say, t, base }: RehearseProps) {
  const { drill } = bundle;
  const { session, settled, change } = useDraft(bundle.id, (draft) => resumeRehearsal(bundle, draft, now()));
  const heading = useArrival<HTMLHeadingElement>(session ? `${session.id} ${session.view}` : 'cases', settled);

  const act = (event: RehearsalEvent) => session && change(advance(session, event));
  const kept = (over: Rehearsal) =>
    over.step ? advance(over, { do: 'kept', ...keepEntry(attemptOf(bundle, over, over.step), bundle.id) }) : over;
  const send = () => {
    if (!session) return;
    const step = stepOf(bundle, session);
    const rolesStep = stepOfRoles(bundle, session);
    say(spoken([...step.verdicts, ...(rolesStep?.verdicts ?? [])], t));
    change(kept(advance(session, { do: 'send', step, rolesStep, now: now() })));
  };
  const start = (at: string) => change(begin(drill, at, newId(), newSeed(), now()));
  const common = { bundle, heading, t };

  const toPhases = hasPhases(drill) ? () => act({ do: 'to-phases' }) : send;
  const asksRoles = session !== undefined && rolesAsked(drill, session).length > 0;

  return (
    <>
      <Trouble t={t} base={base} />
      <Who t={t.trainee} />
      {!session && (
        <>
          <Cases {...common} onBegin={start} />
          {beside}
        </>
      )}
      {session?.view === 'pick' && (
        <Pick
          {...common}
          rehearsal={session}
          onPick={(picked) => act({ do: 'pick', picked })}
          label={asksRoles ? t.practise.toRoles : hasPhases(drill) ? t.toPhases : t.submit}
          onDone={asksRoles ? () => act({ do: 'to-roles' }) : toPhases}
          say={say}
        />
      )}
      {session?.view === 'roles' && (
        <Roles
          {...common}
          rehearsal={session}
          label={hasPhases(drill) ? t.toPhases : t.submit}
          onGive={(roles) => act({ do: 'give', roles })}
          onBack={() => act({ do: 'back' })}
          onDone={toPhases}
          say={say}
        />
      )}
      {session?.view === 'phases' && (
        <Phases
          {...common}
          rehearsal={session}
          onPut={(phases) => act({ do: 'put', phases })}
          onBack={() => act({ do: 'back' })}
          onSend={send}
          say={say}
        />
      )}
      {session?.step && (
        <CaseEnd
          {...common}
          rehearsal={session}
          step={session.step}
          onKeep={() => change(kept(session))}
          onAnother={() => change(undefined)}
          base={base}
        />
      )}
      {session && session.view !== 'end' && <StartOver onStartOver={() => change(undefined)} t={t} />}
    </>
  );
}
