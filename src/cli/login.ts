import { setTimeout } from 'node:timers/promises';
import { APPS, type DeviceCode, type Login, login as logIn } from '../copilot/index.ts';
import { terminalText } from '../report/escape.ts';
import type { World } from '../world.ts';
import { type Command, type Io, UsageError } from './command.ts';
import { type Countdown, countdown } from './countdown.ts';
import { parseFlags } from './flags.ts';
import { commandSettings } from './settings.ts';
import { litellmTokenFile } from './token.ts';
import { localWorld } from './world.ts';

/**
 * `login`: a token by OAuth's device flow. What a person reads is written to stderr, so that stdout contains the token and
 * nothing else: `… login | gh secret set COPILOT_OAUTH_TOKEN`. A terminal keeps what it shows, and a saved token needs no
 * copy, so there it takes `--print`.
 */
export const login: Command = {
  name: 'login',
  summary: 'Get a Copilot token by entering a code in the browser. In a pipe, stdout is only the token.',
  usage: 'login [--client NAME] [--save] [--print] | gh secret set COPILOT_OAUTH_TOKEN --repo OWNER/REPO',
  inputs: ['github-host'],
  switches: [
    {
      name: 'client',
      value: 'NAME',
      means: 'The app to log in with: editor (default, `ghu_`), opencode (`gho_`), or a client id.',
    },
    {
      name: 'save',
      means: 'Save the token in LiteLLM’s own file instead of printing it. This also logs in a local proxy.',
    },
    { name: 'print', means: 'Print the token on stdout, even on a terminal or with --save.' },
  ],
  examples: [
    [
      'login | gh secret set COPILOT_OAUTH_TOKEN --repo OWNER/REPO',
      'Store the token as a secret, without showing it.',
    ],
    ['login --save', 'Log in on this machine, for the other commands and a local LiteLLM.'],
    ['login --client opencode --save', 'Log in with a token that does not expire.'],
  ],
  async run(args, io) {
    const flags = parseFlags(login, args);
    const clientId = clientOf(flags.values.client);
    const { copilot } = await commandSettings(flags, io, { mode: 'check' });
    const saves = flags.switches.has('save');
    const prints = flags.switches.has('print') || (!saves && !io.terminal.out);
    io.err(`${destination({ prints, saves })}\n\n`);

    const world = localWorld(io, flags);
    const counts = !flags.switches.has('debug');
    const granted = await interactive({ ...copilot, clientId }, world, counts ? io : quiet(io));
    io.err(grantedText(granted, prints || saves));
    await all([
      ...(prints ? [io.deliver(`${granted.token}\n`)] : []),
      ...(saves ? [save(granted, world, io)] : []),
    ]);
    return 0;
  },
};

/** Shown before the code is entered, while it is not too late to stop. */
function destination({ prints, saves }: { readonly prints: boolean; readonly saves: boolean }): string {
  if (saves) {
    const also = prints ? ' and printed on stdout' : '';
    return `The token will be saved in LiteLLM’s token file${also}.`;
  }
  if (prints) return 'The token will be printed on stdout and stored nowhere else.';
  return 'The token is not shown on a terminal: --save stores it, --print shows it, and a pipe receives it. Without any of them, this command only tests the login.';
}

function clientOf(name = 'editor'): string {
  if (name === 'editor' || name === 'opencode') return APPS[name];
  if (/^[\w.-]{16,64}$/.test(name)) return name;
  throw new UsageError('--client must be editor, opencode, or the client id of an OAuth app.', 'login');
}

/** Lines about requests would mix with a line that is rewritten in place. */
function quiet(io: Io): Io {
  return { ...io, terminal: { ...io.terminal, err: false } };
}

/** The device flow with a person, who may interrupt it with Ctrl-C. */
async function interactive(settings: Parameters<typeof logIn>[0], world: World, io: Io): Promise<Login> {
  const stop = new AbortController();
  const release = io.onInterrupt(() => stop.abort());
  let waiting: Countdown | undefined;
  try {
    return await logIn(settings, {
      world: { ...world, sleep: (ms) => setTimeout(ms, undefined, { signal: stop.signal }) },
      signal: stop.signal,
      onCode(code) {
        io.err(terminalText(instructions(code)));
        waiting = countdown(io, () => (code.expiresAt.getTime() - world.now().getTime()) / 1000);
      },
    });
  } finally {
    waiting?.stop();
    release();
  }
}

/** Waits for all, so that a failure of one place does not keep the token from another. */
async function all(kept: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(kept)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

function instructions({ userCode, verificationUri }: DeviceCode): string {
  return `Open ${verificationUri}\nand enter ${userCode}\nwith the account whose Copilot seat you want to use.\n\n`;
}

async function save({ token }: Login, world: World, io: Io): Promise<void> {
  const path = litellmTokenFile(world.env);
  await world.files.write(path, new TextEncoder().encode(`${token}\n`), 0o600);
  io.err(terminalText(`Saved to ${path}. Only you can read it.\n`));
}

function grantedText({ type, expiresAt }: Login, kept: boolean): string {
  const fate = kept ? '' : ' The token was neither shown nor stored.';
  const expiry =
    expiresAt === undefined
      ? ''
      : ` It expires at ${expiresAt.toISOString().slice(0, 16)}Z, too soon for a schedule: \`login --client opencode\` gives one that does not expire.`;
  return `Logged in, with a ${type}_ token.${fate}${expiry}\n`;
}
