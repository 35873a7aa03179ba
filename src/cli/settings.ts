import { Failure } from '../errors.ts';
import { type Door, type RawInputs, readSettings } from '../inputs/read.ts';
import { terminalText } from '../report/escape.ts';
import type { Settings } from '../settings.ts';
import type { Io } from './command.ts';
import type { Flags } from './flags.ts';
import { ownToken } from './token.ts';

/**
 * Settings of a command: its flags over the command line's own defaults. Tokens are read from places that appear in no process
 * list and no shell history.
 *
 * @throws {Failure} naming every mistake
 */
export async function commandSettings(
  flags: Flags,
  io: Pick<Io, 'env'>,
  defaults: RawInputs,
): Promise<Settings> {
  const raw: RawInputs = {
    ...defaults,
    'github-token': io.env.GITHUB_TOKEN ?? io.env.GH_TOKEN,
    ...flags.inputs,
  };
  const read = await readSettings(raw, io.env, DOOR);
  if (read.kind === 'refused') throw new Failure(read.problem);
  return read.settings;
}

/**
 * The same settings with the Copilot token that this machine has, unless a recorded catalogue makes it unnecessary. Reports
 * on stderr which one is used.
 *
 * @throws {Failure} TOKEN_MISSING, TOKEN_KIND, TOKEN_MALFORMED, FILE_ERROR
 */
export async function withToken(settings: Settings, io: Io): Promise<Settings> {
  if (settings.catalogueFile !== undefined) return settings;
  const { copilot } = settings;
  const { token, type, from } = await ownToken(io, copilot.host, ({ source, path }) => path ?? source);
  io.err(terminalText(`Copilot token: ${type}_, from ${from}.\n`));
  return { ...settings, copilot: { ...copilot, token } };
}

const DOOR: Door = {
  spell: (name) => (name === 'github-token' ? 'GITHUB_TOKEN' : `--${name}`),
  ownFiles: true,
  // the token is looked up once everything else is known to be valid
  needsCatalogue: false,
  tokenHint: '',
};
