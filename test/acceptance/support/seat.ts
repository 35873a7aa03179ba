import { type CopilotServer, startCopilot } from '../../servers/copilot/index.ts';
import type { NewSeat } from '../../servers/copilot/seats.ts';
import type { Ended } from './child.ts';
import { type CliOptions, runCli } from './run.ts';
import { models } from './scenes.ts';

/** A Copilot with one seat, and the command line. Without a GitHub, which makes it fast. */
export interface SeatScene {
  readonly copilot: CopilotServer;
  readonly token: string;
  /** Runs the command line with the token in its environment. */
  readonly cli: (args: readonly string[], more?: CliOptions) => Promise<Ended>;
}

/** Sets up a seat for the length of a test. The context is the test's own, so that tests may run concurrently. */
export async function seatScene(
  { onTestFinished }: { readonly onTestFinished: (close: () => Promise<void>) => void },
  seat: NewSeat = {},
): Promise<SeatScene> {
  const copilot = await startCopilot({ catalogue: models('gpt-4.1', 'gpt-5.4') });
  onTestFinished(() => copilot.close());
  const token = copilot.seat(seat);
  return {
    copilot,
    token,
    cli(args, more = {}) {
      copilot.journal.clear();
      return runCli(args, { servers: [copilot], ...more, env: { COPILOT_TOKEN: token, ...more.env } });
    },
  };
}
