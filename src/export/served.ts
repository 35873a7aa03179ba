import { routing } from '../config/index.ts';
import { type Config, isList, type Read } from '../config/model.ts';
import { type Managed, managedEntries } from '../sync/managed.ts';
import type { Served, ServedModel } from './model.ts';

/** A config before and after a plan, with the template of its names. `before` is absent for a new file. */
export interface ConfigChange {
  readonly before: Config | undefined;
  readonly after: Config;
  readonly template: string;
}

/** What some configs serve, read from what they state and not from the catalogue: it is what the proxy is going to say. */
export function servedBy(steps: readonly ConfigChange[]): Served {
  const models = steps.flatMap(({ after, template }) => managedEntries(after, template).flatMap(chatModel));
  return {
    models: [...new Map(models.toReversed().map((model) => [model.name, model])).values()].toReversed(),
    before: new Set(
      steps.flatMap(({ before, template }) =>
        before === undefined ? [] : managedEntries(before, template).map(({ name }) => name),
      ),
    ),
    answered: new Set(steps.flatMap(({ after }) => answeredBy(after))),
  };
}

function answeredBy(config: Config): string[] {
  const { aliases, includes = [] } = routing(config);
  return [
    ...config.entries.flatMap(({ name }) => name ?? []),
    ...aliases.map(({ name }) => name),
    // An included file may define any name.
    ...(includes.length === 0 ? [] : ['*']),
  ];
}

/** Modes that LiteLLM answers on `/v1/chat/completions`: it translates for `responses`. Without one it assumes `chat`. */
const CHAT: readonly unknown[] = [undefined, 'chat', 'responses'];

function chatModel({ entry, id, name }: Managed): ServedModel[] {
  const { info } = entry;
  if (!CHAT.includes(info.get('mode')?.value)) return [];
  return [
    {
      name,
      displayName: text(info.get('display_name')),
      maxInput: tokens(info.get('max_input_tokens')),
      maxOutput: tokens(info.get('max_output_tokens')),
      tools: flag(info.get('supports_function_calling')),
      parallelTools: flag(info.get('supports_parallel_function_calling')),
      vision: flag(info.get('supports_vision')),
      pdf: flag(info.get('supports_pdf_input')),
      reasoning: flag(info.get('supports_reasoning')),
      efforts: isEffortIgnored(id) ? [] : levels(info.get('reasoning_effort_levels')),
    },
  ];
}

/** With Claude LiteLLM's chat route drops `reasoning_effort` (run on 1.109.1): a picker for it would do nothing. */
function isEffortIgnored(id: string): boolean {
  return id.toLowerCase().includes('claude');
}

function text(read: Read | undefined): string | undefined {
  return typeof read?.value === 'string' && read.value !== '' ? read.value : undefined;
}

function tokens(read: Read | undefined): number | undefined {
  const value = read?.value;
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

function flag(read: Read | undefined): boolean | undefined {
  return typeof read?.value === 'boolean' ? read.value : undefined;
}

function levels(read: Read | undefined): readonly string[] {
  const value = read?.value;
  if (!isList(value)) return [];
  return [...new Set(value.filter((level) => typeof level === 'string'))].filter((it) => LEVEL.test(it));
}

/** They become keys of other programs' files. */
const LEVEL = /^[a-z][a-z0-9_-]{0,30}$/;
