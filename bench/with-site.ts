import { spawn } from 'node:child_process';
import { join } from 'node:path';

const port = Number(process.env.BENCH_PORT ?? 4398);

/** Serves the built site while something is measured on it. */
export async function withSite(measure: (address: string) => Promise<void>): Promise<void> {
  const address = `http://localhost:${port}`;
  const server = spawn(process.execPath, [join(import.meta.dirname, '../tools/setup/serve.mjs'), String(port)]);
  try {
    for (let tries = 0; ; tries++) {
      const answer = await fetch(address).catch(() => undefined);
      if (answer?.ok) break;
      if (tries > 100) throw new Error(`Nothing answers at ${address}. Was the site built (npm run build)?`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await measure(address);
  } finally {
    server.kill();
  }
}
