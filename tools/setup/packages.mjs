import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, npm, top } from './run.mjs';

const stamp = join(top, 'node_modules/.installed-for');

function wanted() {
  const lock = readFileSync(join(top, 'package-lock.json'));
  return createHash('sha256')
    .update(lock)
    .update(process.platform + process.arch)
    .digest('hex');
}

/** Installs exactly what the lockfile says, unless that is what stands there already. */
export function installPackages() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    fail(
      `Node ${process.versions.node} is too old.`,
      'Expected: Node 20 or newer.',
      'To mend it: install a current Node.',
    );
  }
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return;
  console.log('Installing what the lockfile lists …');
  if (!npm('ci', '--no-audit', '--no-fund')) {
    fail(
      'The packages could not be installed; what npm said stands above.',
      'Nothing of yours has changed. Check the connection to the npm registry, then run the same command again.',
    );
  }
  writeFileSync(stamp, wanted());
}
