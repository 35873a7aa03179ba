/** The limits of a proof in time. */
export interface Clock {
  /** Milliseconds since an arbitrary start; never decreases. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Returns a function that tells whether this many milliseconds, or all of the proof's time, have passed since the call. */
  limit(ms: number): () => boolean;
  /** Whether all of the proof's time has passed. */
  isOver(): boolean;
  /** A request that is ended after {@link CALL_MS}. */
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Clears its timers. */
  stop(): void;
}

/** How long all of a proof may take, in milliseconds. */
const ALL_MS = 5 * 60_000;
/** How long one call may take, its whole answer included, in milliseconds. */
const CALL_MS = 10_000;

/** A clock that starts now. */
export function startClock(): Clock {
  const timers = new Set<NodeJS.Timeout>();
  const after = (ms: number): (() => boolean) => {
    let passed = false;
    timers.add(setTimeout(() => (passed = true), ms));
    return () => passed;
  };
  const isOver = after(ALL_MS);
  return {
    now: () => performance.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    limit(ms) {
      const isPast = after(ms);
      return () => isPast() || isOver();
    },
    isOver,
    fetch: (url, init) => fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(CALL_MS) }),
    stop() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
