import type { Chosen } from './orders.ts';

/** How many files are read at a time. */
export const mostFiles = 3000;

/** What was found in what somebody dropped or chose. */
export interface Found {
  files: Chosen[];
  /** How many files of a folder were passed over because they are no JSON. */
  passedOver: number;
  /** True where there were more than are read at a time. */
  tooMany: boolean;
}

const isJson = (name: string) => /\.json$/i.test(name);
/** What systems put into every folder. */
const isHidden = (name: string) => /^\.|^(desktop\.ini|thumbs\.db)$/i.test(name);

/** The files of a folder that may be backups; of single files all, so that a wrong one is refused with its reason. */
function sift(chosen: readonly (Chosen & { inFolder: boolean })[]): Found {
  const wanted = chosen.filter(({ file, inFolder }) => !inFolder || isJson(file.name));
  const passedOver = chosen.filter(({ file, inFolder }) => inFolder && !isJson(file.name) && !isHidden(file.name));
  return {
    files: wanted.slice(0, mostFiles).map(({ file, label }) => ({ file, label })),
    passedOver: passedOver.length,
    tooMany: wanted.length > mostFiles,
  };
}

/** What an input for files or folders was given. */
export function filesChosen(list: FileList | null): Found {
  return sift(
    [...(list ?? [])].map((file) => ({
      file,
      label: file.webkitRelativePath || file.name,
      inFolder: file.webkitRelativePath !== '',
    })),
  );
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
}

/** Everything in a folder; browsers hand it out in portions. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** What was dropped, folders and all. Must be called while the event is being dealt with: afterwards its list is empty. */
export async function filesDropped({ items, files }: DataTransfer): Promise<Found> {
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry?.() ?? []) : []));
  if (entries.length === 0) return filesChosen(files);
  const waiting = entries.map((entry) => ({ entry, inFolder: false }));
  const found: (Chosen & { inFolder: boolean })[] = [];
  // A list to go on with, not recursion: folders may be deep.
  for (let next = waiting.shift(); next && found.length <= 2 * mostFiles; next = waiting.shift()) {
    const { entry, inFolder } = next;
    if (entry.isDirectory) {
      const children = await childrenOf(entry as FileSystemDirectoryEntry);
      waiting.push(...children.map((child) => ({ entry: child, inFolder: true })));
    } else {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file) found.push({ file, label: entry.fullPath.replace(/^\//, ''), inFolder });
    }
  }
  return sift(found);
}
