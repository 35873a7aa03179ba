import type { Io } from './command.ts';

/** A line that tells how long something is still waited for. */
export interface Countdown {
  /** Takes the line away, so that what is said next begins at the margin. */
  stop(): void;
}

/**
 * Counts down on stderr, in place, where that is a terminal; elsewhere it says once how long there is.
 *
 * @param secondsLeft asked again each second
 */
export function countdown(io: Pick<Io, 'err' | 'terminal'>, secondsLeft: () => number): Countdown {
  if (!io.terminal.err) {
    io.err(`Waiting; the code expires in ${Math.ceil(secondsLeft() / 60)} min.\n`);
    return { stop: () => undefined };
  }
  // Short, since a line that wraps could not be taken back; and of one width, so that nothing of the last is left over.
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
