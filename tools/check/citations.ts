import type { DrillFile } from './sources.ts';
import { everyValue } from './walk.ts';
import type { Path } from './yaml-file.ts';

/** A rule named in a drill. */
export interface Citation {
  rule: string;
  drill: DrillFile;
  path: Path;
}

const fields = new Set(['rule', 'rules', 'expects', 'guards', 'breaks']);

/** Every rule that a drill's file names, in whatever state the file is. */
export function citationsOf(drill: DrillFile): Citation[] {
  return [...everyValue(drill.file.raw)].flatMap(({ path, value }) => {
    if (typeof value !== 'string') return [];
    const [above, last] = path.slice(-2);
    const field = typeof last === 'number' ? above : last;
    return fields.has(String(field)) ? [{ rule: value, drill, path }] : [];
  });
}
