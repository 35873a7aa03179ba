import type { ValueMap } from '../config/model.ts';
import { parseToken } from '../copilot/token.ts';
import { type Problem, problem, type Refused, refused } from '../errors.ts';
import { shorten } from '../report/escape.ts';
import type { Settings } from '../settings.ts';
import { assemble, type Parts } from './assemble.ts';
import { confinement } from './config-path.ts';
import { EDITOR_HEADERS } from './editor-headers.ts';
import { readAliases, readFallbacks, readSuccessors } from './routing.ts';
import { INPUTS, type InputName, type Inputs } from './schema.ts';
import { urlOverrides } from './urls.ts';
import { yamlMap } from './yaml-map.ts';

export type SettingsResult = { readonly kind: 'settings'; readonly settings: Settings } | Refused;

/** The texts of the inputs that are given; the others have their default. */
export type RawInputs = { readonly [Name in InputName]?: string | undefined };

/** How a door names its inputs, and what it requires of them. */
export interface Door {
  /** An input as this door's user writes it: `copilot-token` or `--copilot-token`. */
  readonly spell: (name: InputName) => string;
  /** What to do when the Copilot token is missing. */
  readonly tokenHint: string;
  /** The files belong to the person, so a path may lead anywhere. Otherwise it must stay in the repository. */
  readonly ownFiles: boolean;
  /** False for a command that reads no catalogue. */
  readonly needsCatalogue: boolean;
}

/**
 * Inputs and environment → one frozen {@link Settings}. All mistakes are reported in one problem, each with the name of its
 * input; the values of the two token inputs are never repeated in it.
 */
export async function readSettings(raw: RawInputs, env: Env, door: Door): Promise<SettingsResult> {
  const mistakes: Mistake[] = [];
  const complain: Complain = (name, message) => {
    mistakes.push({ input: door.spell(name), message });
  };
  const inputs = parse(raw, complain);
  const urls = urlOverrides(env, (variable, message) => mistakes.push({ input: variable, message }));
  const maps = await readMaps(inputs, complain);
  const target = inputs.repository ?? repositoryOf(env.GITHUB_REPOSITORY);
  checkTogether(inputs, door, complain);
  const isNamed = (raw.repository ?? '').trim() !== '';
  if (inputs.mode === 'pull-request' && target === undefined && !isNamed) {
    complain('repository', 'is needed: OWNER/NAME of the repository that contains the config');
  }
  if (mistakes.length > 0) return refused(invalid(mistakes));

  const token = copilotToken(inputs, door);
  if (token.kind === 'refused') return token;
  const missing = missingGitHubToken(inputs, door);
  if (missing !== undefined) return refused(missing);
  const settings = assemble({ inputs, ...maps, urls, target, copilotToken: token.token }, env);
  return { kind: 'settings', settings: freeze(settings) };
}

type Env = Readonly<Record<string, string | undefined>>;
type Complain = (name: InputName, message: string) => void;

async function readMaps(
  inputs: Inputs,
  complain: Complain,
): Promise<Pick<Parts, 'extraHeaders' | 'newEntry' | 'routing'>> {
  const read = <Result>(
    name: 'extra-headers' | 'new-entry' | 'aliases' | 'fallbacks' | 'successors',
    use: (text: string | undefined, complain: (message: string) => void) => Promise<Result>,
  ): Promise<Result> => use(inputs[name], (message) => complain(name, message));
  return {
    extraHeaders: await read('extra-headers', headers),
    newEntry: await read('new-entry', yamlMap),
    routing: {
      aliases: await read('aliases', readAliases),
      fallbacks: await read('fallbacks', readFallbacks),
      successors: await read('successors', readSuccessors),
    },
  };
}

/** What is wrong with inputs that are each right by themselves. */
function checkTogether(inputs: Inputs, door: Door, complain: Complain): void {
  if (!door.ownFiles || inputs.mode === 'pull-request') {
    for (const path of inputs['config-path']) {
      const wrong = confinement(path);
      if (wrong !== undefined) complain('config-path', `${JSON.stringify(path.path)}: ${wrong}`);
    }
    for (const { path } of inputs.exports) {
      const wrong = confinement({ path, glob: false });
      if (wrong !== undefined) complain('exports', `${JSON.stringify(path)}: ${wrong}`);
    }
  }
  if (inputs['auto-merge'] !== 'never' && inputs.draft) {
    complain('auto-merge', 'cannot be combined with draft: a draft cannot be merged');
  }
}

function missingGitHubToken(inputs: Inputs, door: Door): Problem | undefined {
  if (inputs.mode !== 'pull-request' || inputs['github-token'] !== '') return undefined;
  return problem(
    'GITHUB_TOKEN_MISSING',
    `${door.spell('github-token')} is empty, but reading the repository needs it.`,
  );
}

interface Mistake {
  readonly input: string;
  readonly message: string;
}

function invalid(mistakes: readonly Mistake[]): Problem {
  const [first] = mistakes;
  const message =
    mistakes.length === 1 && first !== undefined
      ? `${first.input}: ${first.message}.`
      : `${mistakes.length} inputs are not valid:\n${mistakes.map(({ input, message }) => `- ${input}: ${message}.`).join('\n')}`;
  return problem('INVALID_INPUT', message);
}

const SECRETS: ReadonlySet<InputName> = new Set(['copilot-token', 'github-token']);

function parse(raw: RawInputs, complain: Complain): Inputs {
  const values: Partial<Record<InputName, unknown>> = {};
  for (const name of Object.keys(INPUTS) as InputName[]) {
    const input = INPUTS[name];
    const text = raw[name] ?? '';
    // an empty input (an unset variable in a workflow) means its default
    const given = text.trim() === '' ? input.fallback : text;
    const messages = new Set<string>();
    values[name] = input.parse(given, (message) => messages.add(message));
    const shown = SECRETS.has(name) ? '' : `, not ${JSON.stringify(shorten(given, 60))}`;
    for (const message of messages) complain(name, message.startsWith('"') ? message : `${message}${shown}`);
  }
  return values as Inputs;
}

type TokenResult = { readonly kind: 'token'; readonly token: string | undefined } | Refused;

function copilotToken(inputs: Inputs, door: Door): TokenResult {
  if (inputs.catalogue !== undefined || !door.needsCatalogue) return { kind: 'token', token: undefined };
  if (inputs['copilot-token'] === '') {
    return refused(
      problem('TOKEN_MISSING', `${door.spell('copilot-token')} is empty.`, { hint: door.tokenHint }),
    );
  }
  return parseToken(inputs['copilot-token']);
}

function repositoryOf(
  text: string | undefined,
): { readonly owner: string; readonly repo: string } | undefined {
  const [owner, repo] = text?.split('/') ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}

async function headers(
  text: string | undefined,
  complain: (message: string) => void,
): Promise<ValueMap | undefined> {
  if (text === undefined) return undefined;
  if (text === 'editor') return EDITOR_HEADERS;
  const map = await yamlMap(text, complain);
  if (map === undefined) return undefined;
  const result: Record<string, string> = { ...EDITOR_HEADERS };
  for (const [name, value] of Object.entries(map)) {
    if (typeof value !== 'string' || !/^[\u0020-\u007e]*$/.test(value) || !/^[A-Za-z0-9-]+$/.test(name)) {
      complain(`${JSON.stringify(name)} must be a header name with a string value`);
      continue;
    }
    result[name.toLowerCase()] = value;
  }
  return result;
}

function freeze<Whole extends object>(whole: Whole): Whole {
  for (const part of Object.values(whole)) if (typeof part === 'object' && part !== null) freeze(part);
  return Object.freeze(whole);
}
