import { existsSync } from 'node:fs';
import { printed, run } from './run.mjs';

/** System package managers, and what they call the browsers and a Chinese font. */
const managers = [
  {
    name: 'apt-get',
    refresh: ['update'],
    add: ['install', '-y'],
    ...{ chromium: 'chromium', firefox: 'firefox-esr', font: 'fonts-noto-cjk' },
  },
  {
    name: 'dnf',
    add: ['install', '-y'],
    ...{ chromium: 'chromium', firefox: 'firefox', font: 'google-noto-sans-cjk-fonts' },
  },
  { name: 'apk', add: ['add'], chromium: 'chromium', firefox: 'firefox-esr', font: 'font-noto-cjk' },
  { name: 'pacman', add: ['-Sy', '--noconfirm'], chromium: 'chromium', firefox: 'firefox', font: 'noto-fonts-cjk' },
];

/** Where a program stands on the PATH, or an empty string. */
export const which = (name) =>
  printed(process.platform === 'win32' ? 'where' : 'which', [name]).split(/\r?\n/)[0] ?? '';

/**
 * The first of some programs that is there.
 * @param paths some may be empty
 * @returns {string} empty where there is none
 */
export const firstOf = (paths) => paths.find((path) => path !== '' && existsSync(path)) ?? '';

const isRoot = () => process.getuid?.() === 0;
const manager = () => (isRoot() ? managers.find(({ name }) => which(name) !== '') : undefined);

/**
 * Installs a package of the system, where whoever runs this may.
 * @param {'chromium' | 'firefox' | 'font'} what
 * @returns {boolean} whether it ended well
 */
export function addPackage(what) {
  const found = manager();
  if (!found) return false;
  console.log(`Installing ${found[what]} with ${found.name} …`);
  if (found.refresh) run(found.name, found.refresh);
  return run(found.name, [...found.add, found[what]], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
