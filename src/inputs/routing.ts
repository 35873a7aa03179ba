import type { Value } from '../config/model.ts';
import { isExplosive } from '../glob.ts';
import { shorten } from '../report/escape.ts';
import type { RoutingSettings } from '../settings.ts';
import { yamlMap } from './yaml-map.ts';

type Complain = (message: string) => void;

/** The input `aliases`: a YAML map of names to Copilot's ids. */
export async function readAliases(
  text: string | undefined,
  complain: Complain,
): Promise<RoutingSettings['aliases']> {
  return (await pairs(text, complain)).map(([name, id]) => {
    if (!isName(name) || name.includes('*')) {
      complain(`${quoted(name)} must be a name of at most 200 characters on one line, without \`*\``);
    }
    return { name, id: modelId(id, `the value of ${quoted(name)}`, complain) };
  });
}

/** The input `fallbacks`: a YAML map of Copilot's ids to lists of such ids. */
export async function readFallbacks(
  text: string | undefined,
  complain: Complain,
): Promise<RoutingSettings['fallbacks']> {
  return (await pairs(text, complain)).map(([key, value]) => {
    const id = modelId(key, quoted(key), complain);
    if (!Array.isArray(value) || value.length === 0) {
      complain(`the value of ${quoted(key)} must be a list of model ids`);
      return { id, targets: [] };
    }
    const targets = value.map((item: Value) => modelId(item, `each item of ${quoted(key)}`, complain));
    if (targets.includes(id)) complain(`${quoted(key)} cannot be its own fallback`);
    return { id, targets: [...new Set(targets)] };
  });
}

/** The input `successors`: a YAML map of globs of Copilot's ids to ids. Its order counts. */
export async function readSuccessors(
  text: string | undefined,
  complain: Complain,
): Promise<RoutingSettings['successors']> {
  return (await pairs(text, complain)).map(([pattern, id]) => {
    if (!isName(pattern)) complain(`${quoted(pattern)} must be a glob of model ids`);
    else if (isExplosive(pattern)) complain(`${quoted(pattern)} has braces with too many alternatives`);
    return { pattern, id: modelId(id, `the value of ${quoted(pattern)}`, complain) };
  });
}

async function pairs(text: string | undefined, complain: Complain): Promise<(readonly [string, Value])[]> {
  return Object.entries((await yamlMap(text, complain)) ?? {});
}

/** An id as Copilot reports it: no name of an entry, and no glob. */
function modelId(value: Value, what: string, complain: Complain): string {
  if (typeof value !== 'string' || !isName(value) || /[\s*?[\]{}]/.test(value)) {
    complain(`${what} must be the id of one model, such as gpt-4.1`);
  } else if (value.startsWith('github_copilot/')) {
    complain(`${what} must be Copilot’s id, without \`github_copilot/\``);
  }
  return typeof value === 'string' ? value : '';
}

function isName(text: string): boolean {
  return text.trim() !== '' && text.length <= 200 && !/\p{Cc}|[\u2028\u2029]/u.test(text);
}

function quoted(text: string): string {
  return JSON.stringify(shorten(text, 60));
}
