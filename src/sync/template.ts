import type { Entry } from '../config/model.ts';
import { type Problem, problem } from '../errors.ts';

const DEFAULT_TEMPLATE = 'github_copilot/{id}';

/** LiteLLM's provider prefix of Copilot's models. (`github/` is GitHub Models, another product.) */
const PROVIDER = 'github_copilot/';

export type TemplateResult =
  | { readonly kind: 'template'; readonly text: string; readonly from: 'input' | 'file' | 'default' }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Copilot's id of the model an entry calls; undefined when the entry calls no single Copilot model:
 * another provider, a wildcard (serves any id), or the `responses/` route prefix somebody set by hand.
 */
export function copilotId(entry: Entry): string | undefined {
  if (entry.model?.startsWith(PROVIDER) !== true) return undefined;
  const id = entry.model.slice(PROVIDER.length);
  return id === '' || id.includes('*') || id.startsWith('responses/') ? undefined : id;
}

/** `litellm_params.model` for an id. */
export function litellmModel(id: string): string {
  return `${PROVIDER}${id}`;
}

/** `model_name` for an id. */
export function applyTemplate(template: string, id: string): string {
  return template.replaceAll('{id}', () => id);
}

/**
 * The `model-name` template in force: the input, else what most Copilot entries of the file follow, so that an existing
 * file is taken over and not doubled, else the default. A tie is refused: guessing would double half of the entries.
 */
export function templateFor(
  entries: readonly Entry[],
  input: string | undefined,
  path: string,
): TemplateResult {
  if (input !== undefined) return { kind: 'template', text: input, from: 'input' };
  const ranked = [...votes(entries)].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const [first, second] = ranked;
  if (first === undefined) return { kind: 'template', text: DEFAULT_TEMPLATE, from: 'default' };
  if (second !== undefined && first[1] === second[1]) {
    return {
      kind: 'refused',
      problem: problem(
        'TEMPLATE_TIE',
        `Copilot entries are named both like "${first[0]}" and like "${second[0]}", ${first[1]} of each, so it cannot be told which of them are managed.`,
        { place: { path }, hint: `Set \`model-name: "${first[0]}"\` or \`model-name: "${second[0]}"\`.` },
      ),
    };
  }
  return { kind: 'template', text: first[0], from: 'file' };
}

function votes(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const id = copilotId(entry);
    if (id === undefined || entry.name === undefined) continue;
    const at = entry.name.indexOf(id);
    if (at < 0) continue;
    const before = entry.name.slice(0, at);
    const after = entry.name.slice(at + id.length);
    // `o3` stands in the alias `turbo3` by chance
    if (/[A-Za-z0-9]$/.test(before) || /^[A-Za-z0-9]/.test(after)) continue;
    const template = `${before}{id}${after}`;
    counts.set(template, (counts.get(template) ?? 0) + 1);
  }
  return counts;
}
