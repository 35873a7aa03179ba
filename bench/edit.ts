/** A whole edit (read, plan, splice, verify) against PyYAML's C loader and dumper and ruamel.yaml's round trip. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { median, printTable } from './figures.ts';

const here = import.meta.dirname;
/** Close to the limit of 4 MiB for a config, with room for what the edit adds. */
const LARGEST = 0.95 * 4 * 1024 * 1024;

const HEAD = [
  'entries',
  'kB',
  'changes',
  'ours ms',
  'PyYAML C ms',
  'ruamel ms',
  '÷ PyYAML C',
  '÷ ruamel',
  'MiB',
  'edit MiB',
];

const Measured = z.object({
  ms: z.number(),
  peakMiB: z.number(),
  startMiB: z.number().default(0),
  changes: z.number().default(0),
});
type Measured = z.infer<typeof Measured>;

export async function bench(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'copilot-model-sync-bench-'));
  try {
    const rows = [HEAD];
    const times = new Map<number, number>();
    for (const { entries, runs } of [
      { entries: 20, runs: 7 },
      { entries: 300, runs: 7 },
      { entries: 1_000, runs: 5 },
      { entries: 10_000, runs: 3 },
      { entries: entriesIn(LARGEST), runs: 3 },
    ]) {
      const file = join(scratch, `${entries}.yaml`);
      writeFileSync(file, config(entries));
      const ours = compare(file, entries, runs);
      times.set(entries, ours.ms);
      rows.push(ours.row);
    }
    printTable(rows);
    const growth = (times.get(10_000) ?? Number.NaN) / (times.get(1_000) ?? Number.NaN);
    console.log(`\nfrom 1,000 to 10,000 entries our time grows ${growth.toFixed(1)} ×`);
    console.log('medians of one edit each in a fresh process, start and imports not counted');
    console.log('MiB: the peak of our process, and how much of it came after the imports');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function compare(file: string, entries: number, runs: number): { ms: number; row: string[] } {
  const python = execFileSync('bash', [join(here, '../.ci/tool'), 'python'], { encoding: 'utf8' }).trim();
  const ours: Measured[] = [];
  const pyyaml: Measured[] = [];
  const ruamel: Measured[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(measure(process.execPath, join(here, 'edit-once.ts'), file));
    pyyaml.push(measure(python, join(here, 'edit.py'), 'pyyaml', file));
    // It takes minutes for the large ones.
    if (entries <= 1_000) ruamel.push(measure(python, join(here, 'edit.py'), 'ruamel', file));
  }
  const time = (measured: readonly Measured[]): number => median(measured.map(({ ms }) => ms));
  const row = [
    entries.toLocaleString('en'),
    (statSync(file).size / 1000).toFixed(0),
    String(ours[0]?.changes),
    time(ours).toFixed(0),
    time(pyyaml).toFixed(0),
    shown(time(ruamel), 0),
    (time(ours) / time(pyyaml)).toFixed(2),
    shown(time(ours) / time(ruamel), 2),
    Math.max(...ours.map(({ peakMiB }) => peakMiB)).toFixed(0),
    Math.max(...ours.map(({ peakMiB, startMiB }) => peakMiB - startMiB)).toFixed(0),
  ];
  return { ms: time(ours), row };
}

function shown(value: number, digits: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(digits);
}

function measure(...command: [string, ...string[]]): Measured {
  const [program, ...args] = command;
  return Measured.parse(JSON.parse(execFileSync(program, args, { encoding: 'utf8' })));
}

/** A config with this many entries: a tenth are Copilot's with old limits, the others are a person's. */
function config(entries: number): string {
  const list = Array.from({ length: entries }, (_, index) =>
    index % 10 === 0 ? copilotEntry(index) : foreignEntry(index),
  );
  return `# Models of the platform team; ask there before changing.\nmodel_list:\n${list.join('')}${SETTINGS}`;
}

function entriesIn(bytes: number): number {
  const average = config(10_000).length / 10_000;
  return Math.floor(bytes / average);
}

function copilotEntry(index: number): string {
  return `  - model_name: github_copilot/model-${index}
    litellm_params:
      model: github_copilot/model-${index}
    model_info:
      mode: chat
      max_input_tokens: 8192 # measured in spring
      max_output_tokens: 4096
      supports_vision: false
`;
}

function foreignEntry(index: number): string {
  return `  - model_name: "team-${index % 7}/gpt-${index}" # owned by team ${index % 7}
    litellm_params:
      model: azure/deployment-${index}
      api_base: https://example-${index % 5}.openai.azure.com/
      api_key: os.environ/AZURE_API_KEY_${index % 5}
      rpm: ${100 + (index % 900)}
    model_info: { id: "deployment-${index}", base_model: azure/gpt-4o, tags: [a, b] }

`;
}

const SETTINGS = `
litellm_settings:
  drop_params: true
  callbacks: ["prometheus"]
general_settings:
  master_key: os.environ/LITELLM_MASTER_KEY
`;
