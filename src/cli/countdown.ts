import type { Io } from './command.ts';

/** A line that shows how much time is left. */
export interface Countdown {
  /** Removes the line, so that the next output begins in the first column. */
  stop(): void;
}

/**
 * Counts down on stderr, in place, when that is a terminal. Otherwise prints once how much time is left.
 *
 * @param secondsLeft asked again each second
 */
export function countdown(io: Pick<Io, 'err' | 'terminal'>, secondsLeft: () => number): Countdown {
  if (!io.terminal.err) {
    io.err(`Waiting; the code expires in ${Math.ceil(secondsLeft() / 60)} min.\n`);
    return { stop: () => undefined };
  }
  // Short, since a line that wraps could not be rewritten; of one width, so that nothing of the last one remains.
  const show = (): void => io.err(`\rWaiting, ${clock(secondsLeft()).padStart(5)} left `);
  const timer = setInterval(show, 1000);
  show();
  return {
    stop() {
      clearInterval(timer);
      io.err(`\r${' '.repeat(20)}\r`);
    },
  };
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
