import { existsSync } from 'node:fs';
import { fail, printed, run } from './run.mjs';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** System package managers, and what they call the browser and a Chinese font. */
const managers = [
  { name: 'apt-get', refresh: ['update'], add: ['install', '-y'], browser: 'chromium', font: 'fonts-noto-cjk' },
  { name: 'dnf', add: ['install', '-y'], browser: 'chromium', font: 'google-noto-sans-cjk-fonts' },
  { name: 'apk', add: ['add'], browser: 'chromium', font: 'font-noto-cjk' },
  { name: 'pacman', add: ['-Sy', '--noconfirm'], browser: 'chromium', font: 'noto-fonts-cjk' },
];

const which = (name) => printed(process.platform === 'win32' ? 'where' : 'which', [name]).split(/\r?\n/)[0] ?? '';

/** The browser that Playwright downloaded itself, if it did. */
async function downloaded() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * The path of a Chrome or Chromium on this machine: CHROME_PATH, one that is installed, or Playwright's.
 * @returns {Promise<string>} empty where there is none
 */
export async function findBrowser() {
  const candidates = [process.env.CHROME_PATH ?? '', ...names.map(which), ...places, await downloaded()];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? '';
}

const isRoot = () => process.getuid?.() === 0;
const manager = () => (isRoot() ? managers.find(({ name }) => which(name) !== '') : undefined);

function addPackage(what) {
  const found = manager();
  if (!found) return false;
  console.log(`Installing ${found[what]} with ${found.name} …`);
  if (found.refresh) run(found.name, found.refresh);
  return run(found.name, [...found.add, found[what]], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Makes sure that there is a browser for the end-to-end tests, and a font that can print Chinese. */
export async function installBrowser() {
  if ((await findBrowser()) === '') {
    console.log('No Chrome or Chromium found; asking Playwright for one …');
    if (!run('npx', ['playwright', 'install', 'chromium'])) addPackage('browser');
  }
  if ((await findBrowser()) === '') {
    fail(
      'The end-to-end tests need Chrome or Chromium, and none could be found or installed.',
      'Install it in one of these ways, then run npm test again:',
      '  npx playwright install --with-deps chromium',
      '  sudo apt-get install chromium fonts-noto-cjk      (Debian, Ubuntu)',
      '  or set CHROME_PATH to the program of a Chrome you have',
    );
  }
  const needsFont = process.platform === 'linux' && which('fc-list') !== '' && printed('fc-list', [':lang=zh']) === '';
  if (needsFont && !addPackage('font')) {
    console.warn('No Chinese font found: printed pages may lack their characters. Install fonts-noto-cjk or the like.');
  }
}
