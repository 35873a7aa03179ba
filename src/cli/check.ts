import { readCatalogue } from '../catalogue.ts';
import { encode, fixFindings, RULES } from '../config/index.ts';
import { nearest } from '../config/inspect/nearest.ts';
import { prepareRun } from '../main.ts';
import type { CheckFinding } from '../outcome.ts';
import { terminalText } from '../report/escape.ts';
import { explanation } from '../report/findings/explain.ts';
import { findingsCommands } from '../report/findings/github.ts';
import { findingsJson } from '../report/findings/json.ts';
import { findingsSarif } from '../report/findings/sarif.ts';
import { findingsText } from '../report/findings/text.ts';
import type { Settings } from '../settings.ts';
import type { ConfigFile } from '../sync/index.ts';
import {
  type CheckSettings,
  checkedConfig,
  checkOptions,
  servedEndpoints,
  validityFindings,
} from '../target/findings.ts';
import { planFindings } from '../target/plan-findings.ts';
import { openWorkspace } from '../target/workspace.ts';
import { count, list } from '../words.ts';
import type { World } from '../world.ts';
import { type Command, type Io, UsageError } from './command.ts';
import { type Flags, parseFlags } from './flags.ts';
import { ENTRIES, SELECTION } from './inputs.ts';
import { commandSettings } from './settings.ts';
import { localWorld } from './world.ts';

/** `check`: is this config valid for LiteLLM, and, with a catalogue, up to date? Offline. */
export const check: Command = {
  name: 'check',
  summary: 'Check offline whether a config.yaml is valid for LiteLLM and, with --catalogue, up to date.',
  usage: 'check [FILE …] [--fix] [--format FORMAT] [--catalogue FILE] [FLAGS]',
  inputs: ['config-path', 'catalogue', 'ignore', 'litellm-version', 'strict', ...SELECTION, ...ENTRIES],
  switches: [
    { name: 'format', means: 'How to print the findings: text, json, github or sarif.', value: 'FORMAT' },
    { name: 'json', means: 'The same as --format json.' },
    { name: 'fix', means: 'Correct mistakes that have one right answer.' },
    {
      name: 'env',
      means:
        'Also report os.environ/ references to variables that are not set in the environment of this command.',
    },
    { name: 'explain', means: 'Explain a rule, with a bad and a good example.', value: 'RULE' },
  ],
  positional: 'config-path',
  notes: [`Rules: ${RULES.map(({ id }) => id).join(', ')}.`, ''],
  examples: [
    ['check config.yaml', 'Report mistakes, such as those that keep LiteLLM from starting.'],
    ['check --fix config.yaml', 'Correct mistakes that have one right answer.'],
    ['check --catalogue models.json', 'Also report what a sync with this recorded list would change.'],
  ],
  async run(args, io) {
    const flags = parseFlags(check, args);
    if (flags.values.explain !== undefined) {
      io.out(explanation(ruleOf(flags.values.explain)));
      return 0;
    }
    const format = formatOf(flags);
    const settings = await commandSettings(flags, io, { mode: 'check' });
    settings.check.ignore.forEach(ruleOf);
    const world = localWorld(io, flags);
    const checks = {
      ...settings,
      ...(flags.switches.has('env') ? { env: io.env } : {}),
      ...(await endpoints(settings, world)),
    };
    let { configs } = await openWorkspace(settings, world);
    if (flags.switches.has('fix')) {
      await fix(configs, checks, world, io);
      ({ configs } = await openWorkspace(settings, world));
    }
    const found = await validityFindings(configs, checks, world.files);
    if (settings.catalogueFile !== undefined) {
      found.push(...planFindings((await prepareRun(settings, world)).plan));
    }
    io.out(shown(found, format, configs, io));
    const fails = settings.check.strict ? ['error', 'out-of-date', 'warning'] : ['error', 'out-of-date'];
    return found.some(({ severity }) => fails.includes(severity)) ? 1 : 0;
  },
};

const FORMATS = ['text', 'json', 'github', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

function formatOf({ switches, values }: Flags): Format {
  const text = values.format ?? (switches.has('json') ? 'json' : 'text');
  const format = FORMATS.find((name) => name === text);
  if (format === undefined) {
    throw new UsageError(
      `--format must be one of ${FORMATS.join(', ')}, not ${JSON.stringify(text)}.`,
      'check',
    );
  }
  return format;
}

function ruleOf(id: string): (typeof RULES)[number] {
  const rule = RULES.find((it) => it.id === id);
  if (rule !== undefined) return rule;
  const ids = RULES.map((it) => it.id);
  const meant = nearest(id, ids);
  const advice = meant === undefined ? `The rules are ${list(ids)}.` : `Did you mean ${meant}?`;
  throw new UsageError(`There is no rule ${JSON.stringify(id)}. ${advice}`, 'check');
}

/** The endpoints of each model, by `litellm_params.model` of its entries. */
async function endpoints(settings: Settings, world: World): Promise<Pick<CheckSettings, 'endpoints'>> {
  if (settings.catalogueFile === undefined) return {};
  const { catalogue } = await readCatalogue(settings, world);
  return { endpoints: servedEndpoints(catalogue) };
}

/** Writes each file with its findings corrected. A file may contain several configs: each is read after the one before is written. */
async function fix(
  configs: readonly ConfigFile[],
  settings: CheckSettings,
  { files }: World,
  io: Io,
): Promise<void> {
  for (const file of configs) {
    const checked = checkedConfig({ ...file, bytes: await files.read(file.path) });
    if (checked.kind === 'passed-over') continue;
    const { text, fixed } = fixFindings(checked.config, await checkOptions(checked.config, settings, files));
    if (fixed.length === 0) continue;
    await files.write(file.path, encode(text));
    io.err(terminalText(`${file.path}: corrected ${count(fixed.length, 'finding')}.\n`));
  }
}

function shown(
  found: readonly CheckFinding[],
  format: Format,
  configs: readonly ConfigFile[],
  io: Io,
): string {
  switch (format) {
    case 'json':
      return findingsJson(found);
    case 'sarif':
      return findingsSarif(found, RULES);
    case 'github':
      return findingsCommands(found);
    case 'text':
      if (found.length === 0) return terminalText(`${configs.map(({ path }) => path).join(', ')}: ok\n`);
      return findingsText(found, io);
    default:
      return format satisfies never;
  }
}
