import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a command took. */
export interface Run {
  /** By the clock on the wall, and of the processor: what else the machine does makes only the first longer. */
  seconds: number;
  cpu: number;
  /** The most memory that its process had at a time, MB; programs that it begins are not in it. */
  megabytes: number;
}

const peak = pathToFileURL(join(import.meta.dirname, 'peak.mjs')).href;

/**
 * Runs a script of Node in a folder and measures it.
 * @throws when it ends badly, with the last of what it printed
 */
export function measured(folder: string, script: string, ...args: string[]): Run {
  const file = join(mkdtempSync(join(tmpdir(), 'peak-')), 'kilobytes');
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', peak, script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, PEAK_FILE: file, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0)
    throw new Error(`${script} in ${folder} ended with ${status}:\n${`${stdout}${stderr}`.slice(-3000)}`);
  return { seconds, ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Run, 'seconds'>) };
}
