import type { Messages } from '../../i18n/zh.ts';

interface NotFetchedProps {
  onAgain: () => void;
  /** What is said in place of the usual sentence. */
  text?: string;
  t: Messages['late'];
}

/** That something did not come; another try, and the page anew, as some browsers ask for a failed module only once a page. */
export function NotFetched({ onAgain, text, t }: NotFetchedProps) {
  return (
    <div class="drill-trouble no-print" role="alert">
      <p>{text ?? t.notFetched}</p>
      <div class="drill-actions">
        <button type="button" class="button-quiet" onClick={onAgain}>
          {t.again}
        </button>
        <Reload t={t} />
      </div>
    </div>
  );
}

/** Opens the page anew; what was begun goes on from its draft. */
export function Reload({ t }: { t: Pick<Messages['late'], 'reload'> }) {
  return (
    <button type="button" class="button-quiet" onClick={() => location.reload()}>
      {t.reload}
    </button>
  );
}
