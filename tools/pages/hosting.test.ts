import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { which } from '../setup/system.mjs';

const folder = join(import.meta.dirname, '../../hosting');
const nginx = readFileSync(join(folder, 'nginx.conf'), 'utf8');
const scripts = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')).scripts;

test('the workflow for GitHub Pages builds with the address it is told, and with scripts that there are', () => {
  const { jobs, permissions } = parse(readFileSync(join(folder, 'github-pages.yml'), 'utf8'));
  const steps: { run?: string; uses?: string; id?: string; env?: Record<string, string> }[] = jobs.build.steps;
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs[0]).toBe('npm ci');
  for (const run of runs.slice(1)) expect(scripts).toHaveProperty([run.replace('npm run ', '')]);
  expect(steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
    BASE_PATH: `\${{ steps.pages.outputs.base_path }}`,
    SITE_URL: `\${{ steps.pages.outputs.origin }}`,
  });
  expect(steps.find(({ id }) => id === 'pages')?.uses).toMatch(/^actions\/configure-pages@/);
  expect(permissions).toEqual({ contents: 'read' });
});

test('the headers for nginx let the search compile its WebAssembly, and nobody frame the site', () => {
  const policies = [...nginx.matchAll(/"([^"]*frame-ancestors[^"]*)"/g)].map(([, policy = '']) => policy);
  expect(policies).toHaveLength(2);
  for (const policy of policies) {
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    if (policy.includes('script-src')) expect(policy).toContain("'wasm-unsafe-eval'");
  }
});

test('a page that has not changed keeps its policy: it hangs on the address, for 304 has no type', () => {
  expect(nginx).toMatch(/map \$uri \$yingbin_policy/);
  expect(nginx).not.toContain('$sent_http_content_type');
});

test.skipIf(which('nginx') === '')('nginx reads its file', () => {
  const place = mkdtempSync(join(tmpdir(), 'yingbin-nginx-'));
  try {
    writeFileSync(join(place, 'mime.types'), 'types { text/html html; }');
    // It would try to take the port.
    const site = nginx.replace(/(\s*listen [^;]*;)+/, ` listen unix:${place}/socket;`);
    writeFileSync(join(place, 'site.conf'), site);
    writeFileSync(
      join(place, 'nginx.conf'),
      `pid ${place}/pid; error_log stderr; events {} http { access_log off; include ${place}/site.conf; }`,
    );
    const { stderr, status } = spawnSync('nginx', ['-t', '-p', place, '-c', join(place, 'nginx.conf')], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  } finally {
    rmSync(place, { recursive: true });
  }
});
