/**
 * Loaded before the program (`node --import`): makes its timers fire twenty times as early, so that a test can see how it
 * ends what never ends without waiting as long. The program's own limits do not change.
 */
const FACTOR = 20;

/** A function with its argument of milliseconds at this position made shorter. */
function hastened<Timer extends (...args: never[]) => unknown>(timer: Timer, position: number): Timer {
  return new Proxy(timer, {
    apply: (target, self, args: unknown[]) =>
      Reflect.apply(
        target,
        self,
        args.map((arg, at) => (at === position && typeof arg === 'number' ? arg / FACTOR : arg)),
      ),
  });
}

globalThis.setTimeout = hastened(globalThis.setTimeout, 1);
AbortSignal.timeout = hastened(AbortSignal.timeout.bind(AbortSignal), 0);

export {};
