import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { type Certificate, certificateCheck } from '../../learner/certificate.ts';
import { fileDay } from '../learner/format.ts';
import { fileName } from '../learner/save-file.ts';
import { saveFile } from '../site/save-file.ts';
import { Paper } from './Paper.tsx';
import type { CertificateView } from './view.ts';

interface ReadyProps {
  certificate: Certificate;
  name: string;
  onName: (name: string) => void;
  view: CertificateView;
}

/** Saves a certificate with its check value. @returns the name of the file */
function save(certificate: Certificate): string {
  const name = `yingbin-certificate${fileName(certificate.name)}-${fileDay(certificate.completed)}.json`;
  saveFile(
    name,
    `${JSON.stringify({ ...certificate, check: certificateCheck(certificate) }, null, 1)}\n`,
    'application/json',
  );
  return name;
}

/** A completed path: the name to put on the certificate, what to do with it, and the certificate as it is printed. */
export function Ready({ certificate, name, onName, view }: ReadyProps) {
  const { t } = view;
  const [saved, setSaved] = useState<string>();
  const isNamed = certificate.name !== '';
  return (
    <>
      <form class="certificate-name no-print" onSubmit={(event) => event.preventDefault()}>
        <div class="field">
          <label for="certificate-name">{t.name.label}</label>
          <input
            id="certificate-name"
            maxLength={60}
            autocomplete="name"
            aria-describedby="certificate-name-hint"
            value={name}
            onInput={({ currentTarget }) => {
              setSaved(undefined);
              onName(currentTarget.value);
            }}
          />
          <p class="certificate-hint" id="certificate-name-hint">
            {isNamed ? t.name.hint : t.name.needed}
          </p>
        </div>
        <div class="drill-actions">
          <button type="button" class="button" disabled={!isNamed} onClick={() => print()}>
            {t.print}
          </button>
          <button type="button" class="button-quiet" disabled={!isNamed} onClick={() => setSaved(save(certificate))}>
            {t.save}
          </button>
        </div>
        <p role="status" class="certificate-hint">
          {saved && fill(t.saved, { name: saved })}
        </p>
      </form>
      <Paper certificate={certificate} view={view} />
    </>
  );
}
