import type { RefObject } from 'preact';
import type { ObservedRule } from '../../catalogue/observed.ts';
import { fill } from '../../i18n/fill.ts';
import { type Sheet, sheetPoints } from '../../learner/observation.ts';
import type { Locale } from '../../schemas/text.ts';
import { writtenDay } from '../../scoring/day.ts';
import { $profile, type Profile } from '../../stores/profiles.ts';
import { guest } from '../../stores/registry.ts';
import { useClientStore } from '../site/useClientStore.ts';
import type { ObservationWords } from './words.ts';

interface PreviewProps {
  sheet: Sheet;
  rules: readonly ObservedRule[];
  heading: RefObject<HTMLHeadingElement>;
  onKeep: () => void;
  onBack: () => void;
  t: ObservationWords;
  locale: Locale;
}

/** Whose record it is, in a sentence. */
function into(profile: Profile | undefined, words: ObservationWords['preview']): string {
  if (profile?.id === guest) return words.intoGuest;
  return profile?.name ? fill(words.into, { name: profile.name }) : words.intoUnnamed;
}

/** Whose record the marks go into, and which they are: the log is never edited, so this is the last look. */
export function Preview({ sheet, rules, heading, onKeep, onBack, t, locale }: PreviewProps) {
  const words = t.preview;
  const { observer, day, sights, remarks } = sheet;
  const seen = rules.flatMap((rule) => {
    const sight = sights[rule.id];
    return sight && sight !== 'unseen' ? [{ ...rule, sight, remark: (remarks[rule.id] ?? '').trim() }] : [];
  });
  const unseen = rules.length - seen.length;
  return (
    <div class="card watch-preview">
      <h2 id="watch-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>
        <strong>{into(useClientStore($profile, undefined), words)}</strong>
      </p>
      <p>{fill(words.by, { observer: observer.trim(), day: writtenDay(day, locale) })}</p>
      {sheetPoints(sheet, rules).redLines.length > 0 && <p class="watch-fault">{words.redLine}</p>}
      <ul class="watch-seen">
        {seen.map(({ id, number, says, sight, remark }) => (
          <li key={id}>
            <span class="verdict" data-verdict={sight}>
              {t.verdict[sight]}
            </span>
            <span>
              {number}. {says}
              {remark && <span class="watch-said">{remark}</span>}
            </span>
          </li>
        ))}
      </ul>
      {unseen > 0 && <p class="watch-note">{fill(words.unseen, { n: unseen })}</p>}
      <div class="drill-actions">
        <button type="button" class="button" onClick={onKeep}>
          {words.keep}
        </button>
        <button type="button" class="button-quiet" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </div>
  );
}
