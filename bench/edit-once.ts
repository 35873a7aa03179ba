/** One edit of the file named, timed, as JSON on stdout. In a process of its own, so that no run warms up the next. */
import { readFileSync } from 'node:fs';
import { parseCatalogue } from '../src/copilot/catalogue.ts';
import { NO_HISTORY } from '../src/history/history.ts';
import { syncFiles } from '../src/sync/index.ts';

const [file = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
const catalogue = await readCatalogue();

const startMiB = process.memoryUsage.rss() / 2 ** 20;
const start = performance.now();
const result = syncFiles(
  catalogue,
  [{ path: 'config.yaml', bytes, matched: false }],
  {
    select: { include: [], exclude: [], modelTypes: ['chat'], includePreview: true },
    entry: {
      modelName: undefined,
      extraHeaders: undefined,
      newEntry: undefined,
      costs: false,
      maxInputTokens: 'reported',
      displayNames: false,
    },
    removal: { graceDays: 7, allowMass: false },
    routing: { aliases: [], fallbacks: [], onRemoval: 'remove', successors: [] },
  },
  { history: NO_HISTORY, moment: { now: new Date(0) } },
);
const ms = performance.now() - start;

if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
const changes = result.plan.files.reduce((sum, plan) => sum + plan.changes.length, 0);
console.log(JSON.stringify({ ms, changes, startMiB, peakMiB: process.resourceUsage().maxRSS / 1024 }));

/** Every entry of Copilot's in the file has grown, and a few models are new. */
async function readCatalogue() {
  const ids = [...bytes.toString().matchAll(/model: github_copilot\/(model-\d+)/g)].map(([, id = '']) => id);
  const parsed = parseCatalogue({
    data: [...ids, 'new-1', 'new-2', 'new-3'].map((id) => record(id)),
  });
  if (parsed.kind === 'refused') throw new Error(parsed.problem.message);
  return parsed.catalogue;
}

function record(id: string) {
  return {
    id,
    name: id,
    object: 'model',
    vendor: 'Vendor',
    version: id,
    preview: false,
    model_picker_enabled: true,
    policy: { state: 'enabled' },
    supported_endpoints: ['/chat/completions'],
    capabilities: {
      type: 'chat',
      family: id,
      object: 'model_capabilities',
      tokenizer: 'o200k_base',
      limits: { max_context_window_tokens: 264_000, max_prompt_tokens: 128_000, max_output_tokens: 64_000 },
      supports: { streaming: true, tool_calls: true, parallel_tool_calls: true, vision: true },
    },
  };
}
