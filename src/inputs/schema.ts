import { DEFAULT_API_VERSION } from '../copilot/versions.ts';
import type { ExportTarget } from '../export/model.ts';
import { isExplosive } from '../glob.ts';
import { type Prove, parseProve } from '../prove/version.ts';
import { configPath } from './config-path.ts';
import { exportTarget } from './export-target.ts';
import { isRefName } from './ref-name.ts';

/**
 * Every input: how its text becomes a value, and its default text. `action.yml` says the same to the
 * runner; a contract test compares the two. Flags of the command line have the same names.
 */
export const INPUTS = {
  'copilot-token': input('', (text) => text),
  catalogue: input('', optional),
  'config-path': input('config.yaml', list(lines, configPath, 'must have at least one path')),
  'create-config': input('false', boolean),
  mode: input('pull-request', choice(['pull-request', 'write', 'check'])),
  include: input('', globs),
  exclude: input('', globs),
  'model-types': input('chat', list(items, modelType, 'must be chat, embedding or both')),
  'include-preview': input('true', boolean),
  'model-name': input('', checked(hasId, 'must contain {id}, such as copilot-{id}')),
  'extra-headers': input('', optional),
  'new-entry': input('', optional),
  costs: input('false', boolean),
  'max-input-tokens': input('reported', choice(['reported', 'default-tier'])),
  'display-names': input('false', boolean),
  aliases: input('', optional),
  fallbacks: input('', optional),
  'removal-grace-days': input('7', wholeNumber(365)),
  'allow-mass-removal': input('false', boolean),
  'on-removal': input('remove', choice(['remove', 'alias'])),
  successors: input('', optional),
  ignore: input('', items),
  'litellm-version': input(
    '',
    checked(
      (text) => /^\d{1,4}(?:\.\d{1,5}){1,2}$/.test(text),
      'must be a version of LiteLLM, such as 1.106.2',
    ),
  ),
  strict: input('false', boolean),
  sarif: input('', optional),
  exports: input('', exportTargets),
  'github-token': input('', (text) => text),
  repository: input('', repository),
  base: input('', checked(isRefName, 'must be a branch name that git allows')),
  branch: input('copilot-model-sync', checked(isRefName, 'must be a branch name that git allows')),
  title: input('', optional),
  'commit-message': input('', optional),
  labels: input('', items),
  assignees: input('', items),
  reviewers: input('', items),
  'team-reviewers': input('', items),
  milestone: input('', optional),
  draft: input('false', boolean),
  'sign-off': input('false', boolean),
  'auto-merge': input('never', choice(['never', 'additive', 'always'])),
  prove: input('off', prove),
  'copilot-auth': input('', optionally(choice(['exchange', 'direct']))),
  'copilot-integration-id': input(
    '',
    checked((text) => /^[A-Za-z0-9._-]{1,64}$/.test(text), 'may contain only letters, digits, ., _ and -'),
  ),
  'copilot-api-version': input(DEFAULT_API_VERSION, date),
  'github-host': input('github.com', host),
} as const;

/** The name of an input. */
export type InputName = keyof typeof INPUTS;

/** All inputs as values. */
export type Inputs = {
  readonly [Name in InputName]: ReturnType<(typeof INPUTS)[Name]['parse']>;
};

/** Trimmed text → value. Complains about what is wrong with the text, and then returns any value of the type. */
type Parse<Value> = (text: string, complain: Complain) => Value;
type Complain = (message: string) => void;

/**
 * One input. Plain functions, not a schema library's: the first request waits for this file, and zod would make it wait
 * 8 ms longer (`npm run bench -- start`). Zod reads what others write: catalogues and stored histories.
 */
interface Input<Value> {
  readonly fallback: string;
  /** Of text with white space around it; {@link Parse}. */
  readonly parse: Parse<Value>;
}

function input<Value>(fallback: string, parse: Parse<Value>): Input<Value> {
  return { fallback, parse: (text, complain) => parse(text.trim(), complain) };
}

function optional(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function optionally<Value>(parse: Parse<Value>): Parse<Value | undefined> {
  return (text, complain) => (text === '' ? undefined : parse(text, complain));
}

function checked(isRight: (text: string) => boolean, message: string): Parse<string | undefined> {
  return (text, complain) => {
    if (text !== '' && !isRight(text)) complain(message);
    return optional(text);
  };
}

function choice<const Name extends string>(names: readonly [Name, ...Name[]]): Parse<Name> {
  return (text, complain) => {
    const chosen = names.find((name) => name === text);
    if (chosen === undefined) complain(`must be one of ${names.join(', ')}`);
    return chosen ?? names[0];
  };
}

/** The spellings that `@actions/core` takes for a boolean. */
function boolean(text: string, complain: Complain): boolean {
  if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) complain('must be true or false');
  return text.toLowerCase() === 'true';
}

function wholeNumber(most: number): Parse<number> {
  return (text, complain) => {
    if (!/^\d{1,6}$/.test(text)) complain(`must be a whole number from 0 to ${most}`);
    else if (Number(text) > most) complain(`must be at most ${most}`);
    return Number(text);
  };
}

/** One item per line. */
function lines(text: string): string[] {
  return distinct(text.split(/\r?\n/));
}

/** Items separated by commas or lines. */
function items(text: string): string[] {
  return distinct(text.split(/[\n\r,]+/));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

function list<Value>(split: (text: string) => string[], parse: Parse<Value>, none: string): Parse<Value[]> {
  return (text, complain) => {
    const texts = split(text);
    if (texts.length === 0) complain(none);
    return texts.map((item) => parse(item, complain));
  };
}

function globs(text: string, complain: Complain): string[] {
  const patterns = lines(text);
  if (patterns.some(isExplosive)) complain('has braces with too many alternatives');
  return patterns;
}

/** Each file is a part of one query. */
const MOST_EXPORTS = 50;

function exportTargets(text: string, complain: Complain): ExportTarget[] {
  const all = lines(text);
  if (all.length > MOST_EXPORTS) complain(`has ${all.length} lines, more than ${MOST_EXPORTS}`);
  return all.map((line) => exportTarget(line, complain));
}

function modelType(text: string, complain: Complain): 'chat' | 'embedding' {
  if (text === 'embedding') return text;
  if (text !== 'chat') complain('must contain only chat and embedding');
  return 'chat';
}

function repository(text: string, complain: Complain): { owner: string; repo: string } | undefined {
  if (text === '') return undefined;
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/.test(text)) complain('must be OWNER/NAME');
  const [owner = '', repo = ''] = text.split('/');
  return { owner, repo };
}

function hasId(template: string): boolean {
  return template.includes('{id}') && template.length <= 200 && !/[\r\n]/.test(template);
}

function prove(text: string, complain: Complain): Prove {
  const asked = parseProve(text);
  if (asked === undefined) complain('must be off, newest, deployed, or a version such as 1.106.2');
  return asked ?? { kind: 'off' };
}

function date(text: string, complain: Complain): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) complain('must be a date, YYYY-MM-DD');
  return text;
}

function host(text: string, complain: Complain): string {
  const name = text.toLowerCase();
  if (name !== 'github.com' && !/^[a-z0-9][a-z0-9-]*\.ghe\.com$/.test(name)) {
    complain('must be github.com or SUB.ghe.com');
  }
  return name;
}
