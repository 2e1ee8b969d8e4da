/** Of one measurement, milliseconds: the clock of the processor moves in steps of about one. */
const least = 20;

function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of the processor that something takes. Other programs on the machine make it no longer, as they would by the clock on the wall. */
export function cpuTime(work: () => void): number {
  const start = spent();
  let times = 0;
  let taken = 0;
  while (taken < least) {
    work();
    times += 1;
    taken = spent() - start;
  }
  return taken / times;
}
