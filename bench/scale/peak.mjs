/** Loaded into a process to be measured (`--import`): writes what it took into the file that PEAK_FILE names. */
import { writeFileSync } from 'node:fs';

const file = process.env.PEAK_FILE;
// Only of the process that was begun, not of those that it begins.
delete process.env.PEAK_FILE;
if (file)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
  });
