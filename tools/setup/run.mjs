// Plain JavaScript without dependencies: this runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
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

/** What npm is called by: the very one that started this where there is one. */
function npmCall(args) {
  const self = process.env.npm_execpath;
  return self?.endsWith('.js') ? [process.execPath, [self, ...args], { shell: false }] : ['npm', args, {}];
}

/** Runs npm. @returns {boolean} whether it ended well */
export function npm(...args) {
  return run(...npmCall(args));
}

/**
 * Runs npm while other things go on.
 * @param {boolean} keeps whether what it prints is kept, to be shown in one piece
 * @returns {Promise<{ passed: boolean, said: string }>}
 */
export function npmAside(keeps, ...args) {
  const [command, rest, options] = npmCall(args);
  const stdio = keeps ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const child = spawn(command, rest, { cwd: top, shell: onWindows, ...options, stdio });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => said.push(piece));
  return new Promise((done) => {
    child.on('error', (error) => done({ passed: false, said: error.message }));
    child.on('close', (code) => done({ passed: code === 0, said: Buffer.concat(said).toString().trimEnd() }));
  });
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
