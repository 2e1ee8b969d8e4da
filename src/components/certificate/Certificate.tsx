import { useEffect, useMemo, useState } from 'preact/hooks';
import { certificateOf } from '../../learner/certificate.ts';
import { pathState } from '../../learner/path.ts';
import { $log } from '../../stores/log.ts';
import { $profile } from '../../stores/profiles.ts';
import { Who } from '../profiles/Who.tsx';
import { useClientStore } from '../site/useClientStore.ts';
import { Check } from './Check.tsx';
import { Choose } from './Choose.tsx';
import { Missing } from './Missing.tsx';
import { Ready } from './Ready.tsx';
import { type CertificateView, pathOf } from './view.ts';
import '../drill/drill.css';
import './certificate.css';
import './certified.css';

/** The page of certificates: that of the path in the address, or what it lacks; all paths; the check of any certificate. */
export default function Certificate(view: CertificateView) {
  const { data, t } = view;
  const log = useClientStore($log, undefined);
  const profile = useClientStore($profile, undefined);
  const [id, setId] = useState<string>();
  const [name, setName] = useState<string>();
  useEffect(() => setId(new URLSearchParams(location.search).get('path') ?? ''), []);

  const path = pathOf(view, id ?? '');
  const named = name ?? profile?.name ?? '';
  const state = useMemo(() => path && log && pathState(path, log, data.versions), [path, log]);
  const nameless = useMemo(() => path && log && certificateOf(path, log, data.versions, ''), [path, log]);
  const certificate = nameless && { ...nameless, name: named.trim() };
  return (
    <div class="drill certificate-page">
      <Who t={view.trainee} />
      {(!log || id === undefined) && <p class="certificate-wait">{t.loading}</p>}
      {certificate && <Ready {...{ certificate, view }} name={named} onName={setName} />}
      {path && state && !certificate && <Missing {...{ path, state, view }} />}
      {log && id !== undefined && <Choose log={log} chosen={id} view={view} />}
      <Check view={view} />
    </div>
  );
}
