import type { ValueMap } from '../../config/model.ts';
import type { Change } from '../../sync/model.ts';
import { code, markdown } from '../escape.ts';
import { formatNumber, list } from '../words.ts';
import { MOST_NAMES, table } from './table.ts';

type Added = Extract<Change, { kind: 'added' }>;

/** New models: what they are called, how much they take and give, what they can do. */
export function addedMarkdown(changes: readonly Added[], maxRows: number): string {
  return table(['Model', 'What it is', 'Window:', 'Output:', 'Capabilities'], changes.map(row), maxRows, {
    above: byVendor(changes, Math.min(MOST_NAMES, maxRows)),
    summary: 'Window, output and capabilities of each',
  });
}

/** Many models are read by who makes them: a line each. */
function byVendor(changes: readonly Added[], most: number): string {
  const vendors = new Map<string, string[]>();
  for (const { id, model } of changes.slice(0, most)) {
    const vendor = markdown(model.vendor ?? '', 40) || 'Others';
    vendors.set(vendor, [...(vendors.get(vendor) ?? []), code(id)]);
  }
  const lines = [...vendors].map(([vendor, ids]) => `- ${vendor}: ${list(ids)}`);
  const rest = changes.length - most;
  return [...lines, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n');
}

function row({ id, model, entry }: Added): readonly string[] {
  const { contextWindow, output } = model.limits;
  return [code(id), about(model), limit(contextWindow), limit(output), capabilities(entry)];
}

function about({ name, vendor, preview }: Added['model']): string {
  const by = vendor === undefined ? '' : ` (${markdown(vendor, 40)})`;
  return (
    `${name === undefined ? '' : markdown(name, 60)}${by}${preview === true ? ', preview' : ''}`.trim() || '–'
  );
}

function limit(tokens: number | undefined): string {
  return tokens === undefined ? '–' : formatNumber(tokens);
}

/** Read from the entry, since that is what LiteLLM will go by. */
function capabilities(entry: ValueMap): string {
  const info = entry['model_info'];
  if (typeof info !== 'object' || info === null || Array.isArray(info)) return '–';
  const names = Object.entries(info)
    .filter(([key, value]) => key.startsWith('supports_') && value === true)
    .map(([key]) => CAPABILITIES[key] ?? markdown(key.slice('supports_'.length).replaceAll('_', ' '), 40));
  return names.join(', ') || '–';
}

const CAPABILITIES: Readonly<Record<string, string>> = {
  supports_function_calling: 'tools',
  supports_parallel_function_calling: 'parallel tools',
  supports_response_schema: 'structured output',
};
