import type { Entry } from '../config/model.ts';
import { type Problem, problem, type Refused, refused } from '../errors.ts';
import { list } from '../words.ts';

const DEFAULT_TEMPLATE = 'github_copilot/{id}';

/** LiteLLM's provider prefix of Copilot's models. (`github/` is GitHub Models, another product.) */
const PROVIDER = 'github_copilot/';

export type TemplateResult =
  | { readonly kind: 'template'; readonly text: string; readonly from: 'input' | 'file' | 'default' }
  | Refused;

/**
 * Copilot's id of the model an entry calls; undefined when the entry calls no single Copilot model:
 * another provider, a wildcard (serves any id), or the `responses/` route prefix somebody set by hand.
 */
export function copilotId({ model }: Pick<Entry, 'model'>): string | undefined {
  if (model === undefined || !callsOneModel(model)) return undefined;
  const id = model.slice(PROVIDER.length);
  return id.startsWith('responses/') ? undefined : id;
}

function callsOneModel(model: string): boolean {
  return model.startsWith(PROVIDER) && model !== PROVIDER && !model.includes('*');
}

/** `litellm_params.model` for an id. */
export function litellmModel(id: string): string {
  return `${PROVIDER}${id}`;
}

/** `model_name` for an id. */
export function applyTemplate(template: string, id: string): string {
  return template.replaceAll('{id}', () => id);
}

/** The id that a template gives this name for; undefined when it gives it for none. */
export function idOfName(template: string, name: string): string | undefined {
  const parts = template.split('{id}');
  const around = parts.reduce((sum, part) => sum + part.length, 0);
  const [before = ''] = parts;
  const length = (name.length - around) / (parts.length - 1);
  const id = name.slice(before.length, before.length + length);
  return id !== '' && applyTemplate(template, id) === name ? id : undefined;
}

/**
 * The `model-name` template in force: the input, else what most Copilot entries of the file follow, so that an existing
 * file is adopted and not doubled, else the default.
 *
 * A tie is refused, since guessing would double half of the entries. So is a file in which no Copilot entry is named after its
 * model: the default would add all of them again under other names. The input settles both: whoever sets it wants entries of
 * that name, also beside existing ones, which stay as they are.
 */
export function templateFor(
  entries: readonly Entry[],
  input: string | undefined,
  path: string,
): TemplateResult {
  if (input !== undefined) return { kind: 'template', text: input, from: 'input' };
  const ranked = [...votes(entries)].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const [first, second] = ranked;
  if (first === undefined) {
    const unknown = entries.filter(({ model }) => model !== undefined && callsOneModel(model));
    if (unknown.length > 0) return refusedNames(unknown, path);
    return { kind: 'template', text: DEFAULT_TEMPLATE, from: 'default' };
  }
  if (second !== undefined && first[1] === second[1]) {
    return refused(
      problem(
        'TEMPLATE_TIE',
        `Copilot entries are named both like "${first[0]}" and like "${second[0]}", ${first[1]} of each, so it is not clear which of them are managed.`,
        { place: { path }, hint: `Set \`model-name: "${first[0]}"\` or \`model-name: "${second[0]}"\`.` },
      ),
    );
  }
  return { kind: 'template', text: first[0], from: 'file' };
}

function refusedNames(unknown: readonly Entry[], path: string): TemplateResult {
  const names = unknown.map(({ name, model }) => `${name ?? 'an entry without a name'} for ${model}`);
  return refused(
    problem(
      'TEMPLATE_UNKNOWN',
      `No Copilot entry is named after its model: ${list(names, 5)}. Entries under other names would serve the same models twice.`,
      {
        place: unknown[0]?.place ?? { path },
        hint: `Set \`model-name\` to the template for the names of new entries, such as \`model-name: "${DEFAULT_TEMPLATE}"\`: only entries whose names follow it are managed, and all others stay as they are. Or rename the entries after their models.`,
      },
    ),
  );
}

/**
 * Refuses an edit after which the entries would no longer show the template, since those that show it are removed: the next
 * run would follow another one and add all models again under its names.
 */
export function templateLost({ path, template }: { path: string; template: { text: string } }): Problem {
  return problem(
    'TEMPLATE_UNKNOWN',
    `Copilot entries are named like "${template.text}", but too few of them would remain to show that to the next run.`,
    { place: { path }, hint: `Set \`model-name: "${template.text}"\`.` },
  );
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
    // The alias `turbo3` contains `o3` by chance.
    if (/[A-Za-z0-9]$/.test(before) || /^[A-Za-z0-9]/.test(after)) continue;
    const template = `${before}{id}${after}`;
    counts.set(template, (counts.get(template) ?? 0) + 1);
  }
  return counts;
}
