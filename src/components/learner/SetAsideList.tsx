import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { discardSetAside, type SetAside } from '../../stores/set-aside.ts';
import { saveFile } from '../site/save-file.ts';
import type { View } from './view.ts';

/** Entries that could not be read: their raw text, to look at and to save; once saved they can be taken away. */
export function SetAsideList({ entries, view }: { entries: readonly SetAside[]; view: View }) {
  const words = view.t.trouble;
  return (
    <section class="record-trouble">
      <h2>{fill(words.setAside, { n: entries.length })}</h2>
      <p>{words.setAsideText}</p>
      <ul class="record-aside">
        {entries.map((entry) => (
          <Entry key={entry.name} entry={entry} view={view} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry: { name, text }, view }: { entry: SetAside; view: View }) {
  const words = view.t.trouble;
  const [saved, setSaved] = useState(false);
  const save = () => {
    saveFile(`yingbin-${name.replace(/[^\w.-]+/g, '-')}.txt`, text, 'text/plain');
    setSaved(true);
  };
  return (
    <li>
      <p>
        {name.startsWith('draft:') ? words.of.draft : words.of.attempt} <code>{name}</code>
      </p>
      <details class="record-more">
        <summary>
          {words.raw}
          <span class="visually-hidden"> {name}</span>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <section class="record-raw" tabIndex={0} aria-label={fill(words.rawOf, { name })}>
          <pre>{text}</pre>
        </section>
      </details>
      <p class="record-actions">
        <button type="button" class="button-quiet" onClick={save}>
          {words.saveRaw}
          <span class="visually-hidden"> {name}</span>
        </button>
        {saved && (
          <button type="button" class="button-quiet" onClick={() => discardSetAside(name)}>
            {words.drop}
            <span class="visually-hidden"> {name}</span>
          </button>
        )}
      </p>
    </li>
  );
}
