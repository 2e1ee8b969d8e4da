import { useState } from 'preact/hooks';
import type { Backup } from '../../learner/backup.ts';
import type { CertificateFile } from '../../learner/certificate.ts';
import { typedCheckValue } from '../../learner/check-value.ts';
import { CheckBackup } from './CheckBackup.tsx';
import { CheckCertificate } from './CheckCertificate.tsx';
import { type CheckRefusal, checkFile } from './check-file.ts';
import type { CertificateView } from './view.ts';

/** What has been chosen so far: a certificate's file, a backup beside it. */
interface Chosen {
  file?: CertificateFile;
  backup?: Backup;
  refused?: CheckRefusal | undefined;
}

/** Checks somebody's certificate: by its file, by a backup, or both; and against the value on a paper. */
export function Check({ view }: { view: CertificateView }) {
  const words = view.t.check;
  const [chosen, setChosen] = useState<Chosen>({});
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState(false);
  const onPaper = typedCheckValue(typed);
  const isWrong = told && typed.trim() !== '' && onPaper === undefined;
  const choose = async (files: FileList | null) => {
    let next: Chosen = { ...chosen, refused: undefined };
    for (const file of files ?? []) next = { ...next, ...(await checkFile(file)) };
    setChosen(next);
  };
  const { file, backup, refused } = chosen;
  return (
    <section class="card certificate-check no-print" aria-labelledby="certificate-check">
      <h2 id="certificate-check">{words.title}</h2>
      <p>{words.lead}</p>
      <div class="certificate-inputs">
        <div class="field">
          <label for="check-file">{words.file}</label>
          <input
            id="check-file"
            type="file"
            multiple
            accept=".json,application/json"
            onChange={async ({ currentTarget }) => {
              await choose(currentTarget.files);
              // The same file may be chosen again after it was mended.
              currentTarget.value = '';
            }}
          />
        </div>
        <div class="field">
          <label for="check-value">{words.typed}</label>
          <input
            id="check-value"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={40}
            aria-invalid={isWrong}
            aria-describedby="check-value-fault"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            onBlur={() => setTold(true)}
          />
          <p class="certificate-fault" id="check-value-fault">
            {isWrong && words.wrongForm}
          </p>
        </div>
      </div>
      <div role="status" class="certificate-results">
        {refused && <p class="certificate-fault">{words.refused[refused]}</p>}
        {file && <CheckCertificate {...{ file, backup, onPaper, view }} />}
        {backup && !file && <CheckBackup {...{ backup, onPaper, view }} />}
      </div>
      <p class="certificate-hint">{words.who}</p>
    </section>
  );
}
