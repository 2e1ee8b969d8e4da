import type { AttemptKind } from '../../learner/attempt.ts';
import type { choicesIn, Wanted } from '../../learner/pick-attempts.ts';
import type { View } from './view.ts';

interface AttemptFilterProps {
  choices: ReturnType<typeof choicesIn>;
  wanted: Wanted;
  onWant: (wanted: Wanted) => void;
  view: View;
}

/** Picks attempts by kind and procedure, where there is more than one to pick from. */
export function AttemptFilter({ choices: { kinds, procedures }, wanted, onWant, view }: AttemptFilterProps) {
  const { t, catalogue } = view;
  const words = t.filter;
  const listed = catalogue.procedures.filter(({ id }) => procedures.has(id));
  return (
    <div class="record-filter">
      {kinds.length > 1 && (
        <div class="field">
          <label for="record-kind">{words.kind}</label>
          <select
            id="record-kind"
            value={wanted.kind ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onWant({ ...wanted, kind: value === '' ? undefined : (value as AttemptKind) })
            }
          >
            <option value="">{words.all}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t.kinds[kind]}
              </option>
            ))}
          </select>
        </div>
      )}
      {listed.length > 1 && (
        <div class="field">
          <label for="record-procedure">{words.procedure}</label>
          <select
            id="record-procedure"
            value={wanted.procedure ?? ''}
            onChange={({ currentTarget: { value } }) => onWant({ ...wanted, procedure: value || undefined })}
          >
            <option value="">{words.all}</option>
            {listed.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
