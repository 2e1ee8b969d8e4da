import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, madeUp, namesOf, stuffOf } from '../../e2e/record-files.ts';
import { loadCatalogue } from '../../tools/content.ts';

/** Writes a backup file of each of so many people, with so many attempts. @returns their paths, and megabytes in all */
export function writeFiles(folder: string, people: number, attempts: number): { paths: string[]; megabytes: number } {
  const stuff = stuffOf(loadCatalogue(join(import.meta.dirname, '../..')));
  const now = Date.now();
  let characters = 0;
  const paths = namesOf(people).map((name, index) => {
    const path = join(folder, `yingbin-record-${index}.json`);
    const text = fileOf(madeUp(name, attempts, index + 1, stuff, now), now);
    characters += text.length;
    writeFileSync(path, text);
    return path;
  });
  return { paths, megabytes: characters / 2 ** 20 };
}
