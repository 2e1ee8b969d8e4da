import { fail, printed, run } from './run.mjs';
import { addPackage, firstOf, which } from './system.mjs';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Switches that keep a headless Chromium to itself: no sandbox in a container, no calls home. */
export const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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
  return firstOf([process.env.CHROME_PATH ?? '', ...names.map(which), ...places, await downloaded()]);
}

/** Makes sure that there is a browser for the end-to-end tests, and a font that can print Chinese. */
export async function installBrowser() {
  if ((await findBrowser()) === '') {
    console.log('No Chrome or Chromium found; asking Playwright for one …');
    if (!run('npx', ['playwright', 'install', 'chromium'])) addPackage('chromium');
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
