import { fill } from '../../i18n/fill.ts';
import type { Messages } from '../../i18n/zh.ts';
import type { Standing } from '../../offline/messages.ts';
import { useInstall } from './useInstall.ts';
import { useOffline } from './useOffline.ts';
import type { View } from './view.ts';

/** How much is kept, in one sentence. */
function said(standing: Standing | 'none', locale: View['locale'], words: Messages['offline']['state']): string {
  if (standing === 'none') return words.none;
  const files = standing.site.files + standing[locale].files;
  const kept = standing.site.kept + standing[locale].kept;
  if (kept === files) return fill(words.whole, { files });
  return fill(standing.sparing ? words.sparing[standing.sparing] : words.part, { kept, files });
}

/** That the site works without a network, how far it does so already, and how to install it. */
export function Offline({ words, locale }: { words: Messages['offline']; locale: View['locale'] }) {
  const { standing, keepAll } = useOffline(locale);
  const [install, askToInstall] = useInstall();
  const bytes = typeof standing === 'object' ? standing.site.bytes + standing[locale].bytes : 0;
  const isSparing = typeof standing === 'object' && standing.sparing && standing[locale].kept < standing[locale].files;
  return (
    <section aria-labelledby="record-offline">
      <h2 id="record-offline" data-spot>
        {words.title}
      </h2>
      <p class="record-lead">{words.lead}</p>
      <p class="record-note">{standing && said(standing, locale, words.state)}</p>
      {isSparing && (
        <p class="record-actions">
          <button type="button" class="button-quiet" onClick={keepAll}>
            {fill(words.all, { size: Math.ceil(bytes / 1e6) })}
          </button>
        </p>
      )}
      {install === 'button' && (
        <p class="record-actions">
          <button type="button" class="button-quiet" onClick={askToInstall}>
            {words.install}
          </button>
          <small class="record-note">{words.why}</small>
        </p>
      )}
      {install === 'by-hand' && <p class="record-note">{words.ios}</p>}
      {install === 'installed' && <p class="record-note">{words.installed}</p>}
    </section>
  );
}
