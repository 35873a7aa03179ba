import { filesBelow } from '../files.ts';
import { fileStore } from '../history/file.ts';
import { terminalText } from '../report/escape.ts';
import type { World } from '../world.ts';
import type { Io } from './command.ts';
import type { Flags } from './flags.ts';

/** The world of a person's own machine: log on stderr, files below the folder they are in. */
export function localWorld(io: Io, flags: Flags): World {
  const secrets = new Set<string>();
  const files = filesBelow(io.cwd);
  const say = (message: string): void => io.err(`${terminalText(hide(message, secrets))}\n`);
  return {
    env: io.env,
    log: { info: say, debug: flags.switches.has('debug') ? say : () => undefined },
    files,
    history: { isLocal: true, open: async () => fileStore(io.env, files, flags.values.history) },
    now: () => new Date(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    mask: (secret) => void secrets.add(secret),
  };
}

function hide(text: string, secrets: ReadonlySet<string>): string {
  let result = text;
  for (const secret of secrets) if (secret !== '') result = result.replaceAll(secret, '***');
  return result;
}
