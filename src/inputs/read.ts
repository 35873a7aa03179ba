import type { Value, ValueMap } from '../config/model.ts';
import { parseToken } from '../copilot/token.ts';
import { type Problem, problem } from '../errors.ts';
import { shorten } from '../report/escape.ts';
import type { Settings } from '../settings.ts';
import { EDITOR_HEADERS } from '../sync/editor-headers.ts';
import { confinement } from './config-path.ts';
import { INPUTS, type InputName, type Inputs } from './schema.ts';
import { urlOverrides } from './urls.ts';

export type SettingsResult =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** The texts of the inputs that were given; the others have their fallback. */
export type RawInputs = { readonly [Name in InputName]?: string | undefined };

/** How a door speaks of its inputs, and what it asks of them. */
export interface Door {
  /** An input as this door's user writes it: `copilot-token` or `--copilot-token`. */
  readonly spell: (name: InputName) => string;
  /** What to do when there is no Copilot token. */
  readonly tokenHint: string;
  /** The files are a person's own, so that a path may lead anywhere; otherwise it stays in the repository. */
  readonly ownFiles: boolean;
  /** False for a command that reads no catalogue. */
  readonly needsCatalogue: boolean;
}

/**
 * Inputs and environment → one frozen {@link Settings}. All mistakes are reported in one problem, each with its input's
 * name; values of the two token inputs are never repeated in it.
 */
export async function readSettings(
  raw: RawInputs,
  env: Readonly<Record<string, string | undefined>>,
  door: Door,
): Promise<SettingsResult> {
  const mistakes: Mistake[] = [];
  const complain = (name: InputName, message: string): void => {
    mistakes.push({ input: door.spell(name), message });
  };
  const inputs = parse(raw, complain);
  const urls = urlOverrides(env, (variable, message) => mistakes.push({ input: variable, message }));
  const extraHeaders = await headers(inputs['extra-headers'], (message) =>
    complain('extra-headers', message),
  );
  const newEntry = await yamlMap(inputs['new-entry'], (message) => complain('new-entry', message));
  if (!door.ownFiles || inputs.mode === 'pull-request') {
    for (const path of inputs['config-path']) {
      const wrong = confinement(path);
      if (wrong !== undefined) complain('config-path', `${JSON.stringify(path.path)}: ${wrong}`);
    }
  }
  const target = inputs.repository ?? repositoryOf(env.GITHUB_REPOSITORY);
  const named = (raw.repository ?? '').trim() !== '';
  if (inputs.mode === 'pull-request' && target === undefined && !named) {
    complain('repository', 'is needed: OWNER/NAME of the repository that holds the config');
  }
  if (inputs['auto-merge'] !== 'never' && inputs.draft) {
    complain('auto-merge', 'does not go together with draft: a draft cannot be merged');
  }
  if (mistakes.length > 0) return { kind: 'refused', problem: invalid(mistakes) };

  const token = copilotToken(inputs, door);
  if (token.kind === 'refused') return token;
  if (inputs.mode === 'pull-request' && inputs['github-token'] === '') {
    return {
      kind: 'refused',
      problem: problem(
        'GITHUB_TOKEN_MISSING',
        `${door.spell('github-token')} is empty, and it is needed to read the repository.`,
      ),
    };
  }
  return {
    kind: 'settings',
    settings: freeze({
      mode: inputs.mode,
      configPaths: inputs['config-path'],
      catalogueFile: inputs.catalogue,
      copilot: {
        token: token.token,
        auth: inputs['copilot-auth'],
        integrationId: inputs['copilot-integration-id'],
        apiVersion: inputs['copilot-api-version'],
        host: inputs['github-host'],
        urls,
      },
      select: {
        include: inputs.include,
        exclude: inputs.exclude,
        modelTypes: inputs['model-types'],
        includePreview: inputs['include-preview'],
      },
      entry: { modelName: inputs['model-name'], extraHeaders, newEntry, costs: inputs.costs },
      removal: { graceDays: inputs['removal-grace-days'], allowMass: inputs['allow-mass-removal'] },
      github: {
        token: inputs['github-token'] === '' ? undefined : inputs['github-token'],
        owner: target?.owner ?? '',
        repo: target?.repo ?? '',
        base: inputs.base,
        apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        graphqlUrl: env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
        serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
      },
      prove: inputs.prove,
      pullRequest: {
        branch: inputs.branch ?? 'copilot-model-sync',
        title: inputs.title,
        commitMessage: inputs['commit-message'],
        labels: inputs.labels,
        assignees: inputs.assignees,
        reviewers: inputs.reviewers,
        teamReviewers: inputs['team-reviewers'],
        milestone: inputs.milestone,
        draft: inputs.draft,
        signOff: inputs['sign-off'],
        autoMerge: inputs['auto-merge'],
      },
    }),
  };
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
      : `${mistakes.length} inputs are not right:\n${mistakes.map(({ input, message }) => `- ${input}: ${message}.`).join('\n')}`;
  return problem('INVALID_INPUT', message);
}

const SECRETS: ReadonlySet<InputName> = new Set(['copilot-token', 'github-token']);

function parse(raw: RawInputs, complain: (name: InputName, message: string) => void): Inputs {
  const values: Partial<Record<InputName, unknown>> = {};
  for (const name of Object.keys(INPUTS) as InputName[]) {
    const input = INPUTS[name];
    const text = raw[name] ?? '';
    // an input that is given empty (an unset variable in a workflow) means its default
    const given = text.trim() === '' ? input.fallback : text;
    const messages = new Set<string>();
    values[name] = input.parse(given, (message) => messages.add(message));
    const shown = SECRETS.has(name) ? '' : `, not ${JSON.stringify(shorten(given, 60))}`;
    for (const message of messages) complain(name, message.startsWith('"') ? message : `${message}${shown}`);
  }
  return values as Inputs;
}

type TokenResult =
  | { readonly kind: 'token'; readonly token: string | undefined }
  | { readonly kind: 'refused'; readonly problem: Problem };

function copilotToken(inputs: Inputs, door: Door): TokenResult {
  if (inputs.catalogue !== undefined || !door.needsCatalogue) return { kind: 'token', token: undefined };
  if (inputs['copilot-token'] === '') {
    return {
      kind: 'refused',
      problem: problem('TOKEN_MISSING', `${door.spell('copilot-token')} is empty.`, { hint: door.tokenHint }),
    };
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
      complain(`${JSON.stringify(name)} must be a header name with a text as value`);
      continue;
    }
    result[name.toLowerCase()] = value;
  }
  return result;
}

async function yamlMap(
  text: string | undefined,
  complain: (message: string) => void,
): Promise<ValueMap | undefined> {
  if (text === undefined) return undefined;
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    complain(`is not valid YAML (${error.code})`);
    return undefined;
  }
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (isValueMap(value)) return value;
  complain('must be a YAML mapping of plain values');
  return undefined;
}

function isValueMap(value: unknown): value is ValueMap {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(isValue)
  );
}

function isValue(value: unknown): value is Value {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) ? value.every(isValue) : isValueMap(value);
}

function freeze<Whole extends object>(whole: Whole): Whole {
  for (const part of Object.values(whole)) if (typeof part === 'object' && part !== null) freeze(part);
  return Object.freeze(whole);
}
