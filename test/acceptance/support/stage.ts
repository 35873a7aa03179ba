import { onTestFinished } from 'vitest';
import { type CopilotServer, startCopilot } from '../../servers/copilot/index.ts';
import { sampleCatalogue } from '../../servers/copilot/sample.ts';
import type { NewSeat } from '../../servers/copilot/seats.ts';
import type { Files } from '../../servers/github/files.ts';
import {
  type GitHubOptions,
  type GitHubServer,
  type NewToken,
  startGitHub,
} from '../../servers/github/index.ts';
import type { RepositorySettings } from '../../servers/github/repository.ts';
import type { Stage as Repository } from '../../servers/github/stage.ts';
import type { Ended } from './child.ts';
import {
  type ActionOptions,
  type ActionRun,
  type CliOptions,
  runAction,
  runCli,
  type Server,
} from './run.ts';

export interface StageOptions extends GitHubOptions {
  /** The repository's files. */
  readonly files?: Files;
  /** Records of Copilot's catalogue; by default the sample. */
  readonly catalogue?: unknown;
  readonly settings?: Partial<RepositorySettings>;
  readonly seat?: NewSeat;
  readonly token?: NewToken;
  /** Servers besides the two. */
  readonly beside?: readonly Server[];
}

/** A GitHub with one repository and a Copilot with one seat, for the length of a test. */
export interface Stage {
  readonly github: GitHubServer;
  readonly copilot: CopilotServer;
  readonly repository: Repository;
  readonly githubToken: string;
  readonly copilotToken: string;
  /** Runs the Action with the two tokens and these inputs. Afterwards the journals contain this run only. */
  readonly run: (
    inputs?: ActionOptions['inputs'],
    more?: Omit<ActionOptions, 'inputs'>,
  ) => Promise<ActionRun>;
  /** Runs the command line against the same servers, with the tokens in its environment. */
  readonly cli: (args: readonly string[], more?: CliOptions) => Promise<Ended>;
}

/** Sets up everything that a scenario needs. */
export async function stage(options: StageOptions = {}): Promise<Stage> {
  const {
    files = {},
    catalogue = sampleCatalogue(),
    settings = {},
    seat,
    token,
    missingFields = [],
    beside = [],
  } = options;
  const [github, copilot] = await Promise.all([startGitHub({ missingFields }), startCopilot({ catalogue })]);
  onTestFinished(async () => {
    await Promise.all([github.close(), copilot.close()]);
  });
  const servers = [github, copilot, ...beside];
  const repository = github.repository({ files, settings });
  const githubToken = github.token(token);
  const copilotToken = copilot.seat(seat);
  const begin = () => {
    for (const { journal } of servers) journal.clear();
  };
  return {
    github,
    copilot,
    repository,
    githubToken,
    copilotToken,
    run(inputs = {}, more = {}) {
      begin();
      const all = { 'copilot-token': copilotToken, ...inputs };
      return runAction({
        servers,
        token: githubToken,
        repository: repository.fullName,
        ...more,
        inputs: all,
      });
    },
    cli(args, more = {}) {
      begin();
      const env = { COPILOT_TOKEN: copilotToken, GITHUB_TOKEN: githubToken, ...more.env };
      return runCli(args, { servers, ...more, env });
    },
  };
}
