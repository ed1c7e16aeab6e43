/**
 * Calls `stop` when the process that started this one is gone, however it ended. `scripts/runProduct.mjs` keeps a
 * channel open for that; without one (started by hand, by systemd, in a container) nothing is watched.
 */
export function stopWithParent(stop: () => void): void {
  if (!process.connected) return;
  process.once("disconnect", stop);
  process.channel?.unref();
}
