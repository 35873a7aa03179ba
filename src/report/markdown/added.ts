import { isMap, type ValueMap } from '../../config/model.ts';
import type { Change } from '../../sync/model.ts';
import { list } from '../../words.ts';
import { markdown } from '../escape.ts';
import { formatValue, modelName } from './model.ts';
import { MOST_NAMES, table } from './table.ts';

type Added = Extract<Change, { kind: 'added' }>;

/** New models: what they are called, the limits that are written, what they can do. */
export function addedMarkdown(changes: readonly Added[], maxRows: number): string {
  return table(
    ['Model', 'What it is', 'Input tokens:', 'Output tokens:', 'Capabilities'],
    changes.map(row),
    maxRows,
    {
      above: byVendor(changes, Math.min(MOST_NAMES, maxRows)),
      summary: 'Limits and capabilities of each',
    },
  );
}

/** Many models are listed by vendor, a line each. */
function byVendor(changes: readonly Added[], most: number): string {
  const vendors = new Map<string, string[]>();
  for (const change of changes.slice(0, most)) {
    const vendor = markdown(change.model.vendor ?? '', 40) || 'Others';
    vendors.set(vendor, [...(vendors.get(vendor) ?? []), modelName(change)]);
  }
  const lines = [...vendors].map(([vendor, names]) => `- ${vendor}: ${list(names)}`);
  const rest = changes.length - most;
  return [...lines, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n');
}

function row(change: Added): readonly string[] {
  const { model_info: written } = change.entry;
  const info: ValueMap = isMap(written) ? written : {};
  return [
    modelName(change),
    about(change.model),
    formatValue(info['max_input_tokens']),
    formatValue(info['max_output_tokens']),
    capabilities(info),
  ];
}

function about({ name, vendor, preview }: Added['model']): string {
  const by = vendor === undefined ? '' : ` (${markdown(vendor, 40)})`;
  return (
    `${name === undefined ? '' : markdown(name, 60)}${by}${preview === true ? ', preview' : ''}`.trim() || '–'
  );
}

/** The capabilities that the entry states, since LiteLLM uses only those. */
function capabilities(info: ValueMap): string {
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
