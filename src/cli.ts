import { check } from './cli/check.ts';
import { type Command, type Io, UsageError } from './cli/command.ts';
import { demo } from './cli/demo.ts';
import { doctor } from './cli/doctor/index.ts';
import { exportCommand } from './cli/export.ts';
import { VERSION } from './cli/generated.ts';
import { helpOf, overview } from './cli/help.ts';
import { localProblem } from './cli/hints.ts';
import { init } from './cli/init/index.ts';
import { processIo } from './cli/io.ts';
import { errorJson, wantsJson } from './cli/json.ts';
import { login } from './cli/login.ts';
import { models } from './cli/models.ts';
import { nearest } from './cli/nearest.ts';
import { problemText } from './cli/problem.ts';
import { prove } from './cli/prove.ts';
import { sync } from './cli/sync.ts';
import { excerpt } from './copilot/redact.ts';
import { Failure, type Problem, problem } from './errors.ts';
import { FilesRefused } from './outcome.ts';
import { terminalText } from './report/escape.ts';
import { internal } from './report/internal.ts';
import { list } from './words.ts';

const COMMANDS: readonly Command[] = [init, login, models, sync, check, exportCommand, prove, doctor, demo];

/** Door 2: the command line. Returns the exit code: 0 done, 1 failed or out of date, 2 usage, 130 interrupted. */
export async function main(args: readonly string[], env: Io['env']): Promise<number> {
  const io = processIo(env);
  const code = await caught(args, io);
  const end = await io.finish();
  if (end === 'taken') return code;
  if (end !== 'closed') io.err(terminalText(problemText(end)));
  // The output was not delivered, so the command failed, even if everything else succeeded.
  return code === 0 ? 1 : code;
}

async function caught(args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (error instanceof FilesRefused && error.plan.files.length > 0) {
      const { otherFilesText: othersText } = await import('./report/text.ts');
      io.err(terminalText(`${othersText(error.plan)}\n`));
    }
    const found = error instanceof UsageError ? usageProblem(error) : localProblem(problemOf(error));
    if (wantsJson(args)) io.out(`${JSON.stringify(errorJson(found))}\n`);
    else io.err(terminalText(error instanceof UsageError ? usageText(found) : problemText(found)));
    return exitCode(found);
  }
}

function problemOf(error: unknown): Problem {
  return error instanceof Failure ? error.problem : internal(error);
}

/** The message repeats arguments, and one of them may be a token that was pasted in the wrong place. */
function usageProblem({ message, command }: UsageError): Problem {
  return problem('USAGE', excerpt(message), {
    hint: `See \`copilot-model-sync ${command === undefined ? '' : `${command} `}--help\`.`,
  });
}

function usageText({ message, hint }: Problem): string {
  return `${message}\n${hint}\n`;
}

/** A shell reports 130 for a program that Ctrl-C ended. */
function exitCode({ code }: Problem): number {
  if (code === 'LOGIN_CANCELLED') return 130;
  return code === 'INVALID_INPUT' || code === 'USAGE' ? 2 : 1;
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args[0] === 'help' && args[1] !== undefined ? [args[1], '--help'] : args;
  if (name === undefined) {
    io.err(overview(COMMANDS));
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(overview(COMMANDS));
    return 0;
  }
  if (name === '--version') {
    io.out(`${VERSION}\n`);
    return 0;
  }
  const command = COMMANDS.find((it) => it.name === name);
  if (command === undefined) throw noCommand(name);
  if (asksForHelp(rest)) {
    io.out(helpOf(command, io));
    return 0;
  }
  return command.run(rest, io);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((it) => it === '--help' || it === '-h');
}

function noCommand(name: string): UsageError {
  const names = COMMANDS.map((command) => command.name);
  const meant = nearest(name, [...names, '--help', '--version']);
  const advice = meant === undefined ? `The commands are ${list(names)}.` : `Did you mean ${meant}?`;
  return new UsageError(`There is no command ${JSON.stringify(name)}. ${advice}`);
}
