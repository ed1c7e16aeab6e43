/** Asks an address again and again while something else runs; tells how long the answers took, in milliseconds. */
export function startLatencyProbe(address: string, everyMilliseconds: number) {
  const taken: number[] = [];
  let running = true;
  const loop = (async () => {
    while (running) {
      const from = performance.now();
      const response = await fetch(address);
      await response.arrayBuffer();
      taken.push(performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve, everyMilliseconds));
    }
  })();
  return {
    async stop(): Promise<{ readonly answers: number; readonly median: number; readonly longest: number }> {
      running = false;
      await loop;
      const sorted = taken.toSorted((a, b) => a - b);
      return {
        answers: sorted.length,
        median: sorted[Math.floor(sorted.length / 2)] ?? 0,
        longest: sorted.at(-1) ?? 0,
      };
    },
  };
}
