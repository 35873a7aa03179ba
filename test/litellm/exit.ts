const cleanups = new Set<() => void>();

/** Has this done at the latest when the process ends. @returns what takes it back, once it is done */
export function atExit(cleanup: () => void): () => void {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** Cleans up for whatever reason the process ends, but for SIGKILL. */
export function cleanUpAtExit(): void {
  process.on('exit', () => {
    for (const cleanup of cleanups) cleanup();
  });
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => process.exit(code));
  }
}
