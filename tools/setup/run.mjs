// Plain JavaScript without dependencies: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const top = fileURLToPath(new URL('../../', import.meta.url));

const onWindows = process.platform === 'win32';

/**
 * Runs a command in the top folder, its output shown.
 * @returns {boolean} whether it ended well
 */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: top, stdio: 'inherit', shell: onWindows, ...options }).status === 0;
}

/** Runs npm, the very one that started this where there is one. */
export function npm(...args) {
  const self = process.env.npm_execpath;
  return self?.endsWith('.js') ? run(process.execPath, [self, ...args], { shell: false }) : run('npm', args);
}

/** What a command prints, or an empty string where it cannot run. */
export function printed(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', shell: onWindows });
  return status === 0 ? stdout.trim() : '';
}

/** Says what is wrong and how to mend it, and ends. */
export function fail(...lines) {
  console.error(`\n${lines.join('\n')}\n`);
  process.exit(1);
}
