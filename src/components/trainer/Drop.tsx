import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { type Found, filesChosen, filesDropped, mostFiles } from './dropped.ts';
import type { Chosen } from './orders.ts';
import type { TrainerProps } from './view.ts';

interface DropProps {
  onFiles: (files: readonly Chosen[]) => void;
  /** True once there is something on the board. */
  more: boolean;
  t: TrainerProps['t'];
}

/** Where files come in: dropped, chosen one by one, or as a folder. */
export function Drop({ onFiles, more, t }: DropProps) {
  const words = t.drop;
  const [over, setOver] = useState(false);
  const [found, setFound] = useState<Found | 'looking'>();
  /** Passing over what stands inside leaves and enters: the depth tells when the pointer is really gone. */
  const depth = useRef(0);
  const take = (what: Found) => {
    setFound(what);
    if (what.files.length > 0) onFiles(what.files);
  };
  const enter = (by: 1 | -1) => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  return (
    <section
      class="trainer-drop card no-print"
      aria-labelledby="trainer-drop"
      data-over={over ? '' : undefined}
      onDragEnter={(event) => {
        event.preventDefault();
        enter(1);
      }}
      onDragLeave={() => enter(-1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={async (event) => {
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        if (!event.dataTransfer) return;
        const dropped = filesDropped(event.dataTransfer);
        setFound('looking');
        take(await dropped);
      }}
    >
      <h2 id="trainer-drop">{words.title}</h2>
      <p>{over ? words.over : more ? words.more : words.says}</p>
      <p class="record-actions">
        <Pick label={words.files} onFound={take} />
        <Pick label={words.folder} folder onFound={take} />
      </p>
      <p class="record-note">{words.private}</p>
      <div role="status">
        {found === 'looking' && <p>{words.looking}</p>}
        {found && found !== 'looking' && found.files.length === 0 && <p>{words.nothing}</p>}
        {found && found !== 'looking' && found.passedOver > 0 && (
          <p class="record-note">{fill(words.passedOver, { n: found.passedOver })}</p>
        )}
        {found && found !== 'looking' && found.tooMany && <p>{fill(words.tooMany, { n: mostFiles })}</p>}
      </div>
    </section>
  );
}

interface PickProps {
  label: string;
  folder?: boolean;
  onFound: (found: Found) => void;
}

/** A button that opens the system's window for files; the input lies over it, so the keyboard and screen readers have a real one. */
function Pick({ label, folder = false, onFound }: PickProps) {
  return (
    <label class={folder ? 'button-quiet trainer-pick' : 'button trainer-pick'}>
      {label}
      <input
        type="file"
        multiple
        accept={folder ? undefined : '.json,application/json'}
        {...(folder ? { webkitdirectory: true } : {})}
        onChange={({ currentTarget }) => {
          onFound(filesChosen(currentTarget.files));
          // The same files may be chosen again after they were mended.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
