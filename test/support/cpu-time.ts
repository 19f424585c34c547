/**
 * The milliseconds of this thread that a work takes at best: other processes cost it nothing, and where it seems slow
 * it is done again, for the first times run with cold code.
 */
export async function cpuTime(most: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 12 && best > most; times += 1) {
    const before = process.threadCpuUsage();
    await work();
    const { user, system } = process.threadCpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
