import { spawnSync } from 'node:child_process';
import { top } from '../setup/run.mjs';

/** What is known of the packages that are installed. */
export interface Findings {
  /** Whether the registry answered: `known`, or why not. */
  answer: 'known' | string;
  /** Packages with a weakness that is high or critical, one line each. */
  grave: string[];
}

interface Advisory {
  title?: string;
  url?: string;
}

interface Report {
  error?: { summary?: string; code?: string };
  message?: string;
  vulnerabilities?: Record<
    string,
    { severity: string; range?: string; via: (string | Advisory)[]; fixAvailable: unknown }
  >;
}

/**
 * Reads what `npm audit --json` printed.
 * @param printed the whole of it; empty where npm printed nothing
 */
export function findingsOf(printed: string): Findings {
  let report: Report;
  try {
    report = JSON.parse(printed);
  } catch {
    return { answer: 'npm printed nothing that can be read', grave: [] };
  }
  const { vulnerabilities, error, message } = report;
  if (!vulnerabilities) return { answer: error?.summary || message || error?.code || 'no answer', grave: [] };
  const grave = Object.entries(vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity, range = '', via, fixAvailable }]) => {
      const why = via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} ${one.url}`)).join('; ');
      return `${name} ${range} (${severity}): ${why}${fixAvailable ? '; a mended version is there' : ''}`;
    });
  return { answer: 'known', grave };
}

if (process.argv[1] === import.meta.filename) {
  // Without waiting long where there is no network.
  const args = ['audit', '--json', '--audit-level=high', '--fetch-retries=0', '--fetch-timeout=20000'];
  const self = process.env.npm_execpath;
  const isScript = self?.endsWith('.js');
  const [command, before] = isScript ? [process.execPath, [self as string]] : ['npm', []];
  const shell = !isScript && process.platform === 'win32';
  const { stdout } = spawnSync(command, [...before, ...args], { cwd: top, encoding: 'utf8', shell });
  const { answer, grave } = findingsOf(stdout ?? '');
  if (answer !== 'known')
    console.warn(`Not asked whether packages have known weaknesses: the registry gave no answer (${answer}).`);
  for (const line of grave) console.error(line);
  if (grave.length > 0) {
    console.error('\nRaise these packages to a mended version (npm install --save-exact …), then run npm test again.');
    process.exit(1);
  }
  if (answer === 'known') console.log('No package has a known weakness that is high or critical.');
}
