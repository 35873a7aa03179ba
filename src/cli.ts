import { isatty } from 'node:tty';
import { check } from './cli/check.ts';
import { type Command, type Io, UsageError } from './cli/command.ts';
import { demo } from './cli/demo.ts';
import { doctor } from './cli/doctor/index.ts';
import { helpOf } from './cli/flags.ts';
import { login } from './cli/login.ts';
import { models } from './cli/models.ts';
import { prove } from './cli/prove.ts';
import { sync } from './cli/sync.ts';
import { Failure, fail, formatPlace, type Problem } from './errors.ts';
import { FilesRefused } from './outcome.ts';
import { terminalText } from './report/escape.ts';
import { internal } from './report/internal.ts';

const COMMANDS: readonly Command[] = [login, models, sync, check, prove, doctor, demo];

/** Door 2: the command line. Returns the exit code: 0 done, 1 failed or out of date, 2 usage, 130 interrupted. */
export async function main(args: readonly string[], env: Io['env']): Promise<number> {
  const io = processIo(env);
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(
        `${terminalText(error.message)}\nSee \`copilot-model-sync ${error.command ?? ''}${error.command === undefined ? '' : ' '}--help\`.\n`,
      );
      return 2;
    }
    if (error instanceof FilesRefused && error.plan.files.length > 0) {
      const { othersText } = await import('./report/text.ts');
      io.err(terminalText(`${othersText(error.plan)}\n`));
    }
    const problem = error instanceof Failure ? error.problem : internal(error);
    io.err(terminalText(problemText(problem)));
    return exitCode(problem);
  }
}

/** A shell reports 130 for a program that Ctrl-C ended. */
function exitCode({ code }: Problem): number {
  if (code === 'LOGIN_CANCELLED') return 130;
  return code === 'INVALID_INPUT' ? 2 : 1;
}

function processIo(env: Io['env']): Io {
  const { stdout, stderr } = process;
  // The reader may close the pipe early (`| head`): what it does not read is not needed.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  const terminal = { out: isatty(1), err: isatty(2) };
  return {
    env,
    cwd: process.cwd(),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    deliver: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => {
          if (error) reject(undelivered(error));
          else resolve();
        });
      }),
    // a terminal that does not know its size reports 0
    width: terminal.out ? stdout.columns || 80 : Number.POSITIVE_INFINITY,
    color: terminal.out && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    terminal,
    onInterrupt(stop) {
      process.once('SIGINT', stop);
      return () => void process.off('SIGINT', stop);
    },
  };
}

function undelivered(cause: Error): Failure {
  const code = 'code' in cause ? String(cause.code) : 'unknown reason';
  return fail('FILE_ERROR', `Standard output did not take the token: ${code}.`, {
    hint: 'Check the command after the pipe, then log in again.',
    cause,
  });
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    if (name !== undefined) {
      io.out(overview());
      return 0;
    }
    io.err(overview());
    return 2;
  }
  const command = COMMANDS.find((it) => it.name === name);
  if (command === undefined) throw new UsageError(`There is no command ${JSON.stringify(name)}.`);
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(helpOf(command));
    return 0;
  }
  return command.run(rest, io);
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Keeps the GitHub Copilot models of a LiteLLM config.yaml up to date.',
    '',
    'Usage: copilot-model-sync COMMAND [FLAGS]',
    '',
    ...lines,
    '',
    '`copilot-model-sync COMMAND --help` lists the flags.',
    'Exit code: 0 done, 1 failed or out of date, 2 wrong usage, 130 interrupted by Ctrl-C.',
    '',
  ].join('\n');
}

function problemText(problem: Problem): string {
  const place = problem.place === undefined ? '' : `${formatPlace(problem.place)}: `;
  return `error ${problem.code}: ${place}${problem.message}\n${problem.hint}\n`;
}
