import { fail } from './run.mjs';
import { addPackage, firstOf, which } from './system.mjs';

const names = ['firefox-esr', 'firefox'];
const places = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
];

/**
 * The path of a Firefox on this machine: FIREFOX_PATH, or one that is installed.
 * @returns {string} empty where there is none
 */
export function findFirefox() {
  return firstOf([process.env.FIREFOX_PATH ?? '', ...names.map(which), ...places]);
}

/** Makes sure that there is a Firefox. */
export function installFirefox() {
  if (findFirefox() === '') addPackage('firefox');
  if (findFirefox() !== '') return;
  fail(
    'This test needs Firefox, and none could be found or installed (that takes apt-get, dnf, apk or pacman, and root).',
    'Install it in one of these ways, then run npm run test:firefox again:',
    '  sudo apt-get install firefox-esr      (Debian)',
    '  or get it from https://www.mozilla.org/firefox/',
    '  or set FIREFOX_PATH to the program of a Firefox you have',
  );
}
