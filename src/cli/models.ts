import { readCatalogue } from '../catalogue.ts';
import type { Model } from '../copilot/model.ts';
import { retirementText } from '../report/changes.ts';
import { terminalText } from '../report/escape.ts';
import { mode } from '../sync/mode.ts';
import { daysUntil } from '../sync/retirement.ts';
import { select, type Verdict } from '../sync/select.ts';
import type { Command } from './command.ts';
import { parseFlags } from './flags.ts';
import { SEAT, SELECTION } from './inputs.ts';
import { commandSettings, withToken } from './settings.ts';
import { type Column, table } from './table.ts';
import { localWorld } from './world.ts';

/** `models`: the catalogue as a table, and why each model gets an entry or not. */
export const models: Command = {
  name: 'models',
  summary: 'Show Copilot’s models, and why each gets an entry or not.',
  usage: 'models [--catalogue FILE] [--all] [--json] [FLAGS]',
  inputs: ['catalogue', ...SELECTION, ...SEAT],
  switches: [
    { name: 'all', means: 'Also list the models that get no entry.' },
    { name: 'json', means: 'Print the models as JSON.' },
  ],
  examples: [
    ['models --all', 'List every model of your seat, and why each gets an entry or not.'],
    ["models --include 'gpt-*' --json", 'Print the models that match a glob, as JSON.'],
  ],
  async run(args, io) {
    const flags = parseFlags(models, args);
    const settings = await withToken(await commandSettings(flags, io, { mode: 'check' }), io);
    const world = localWorld(io, flags);
    const { catalogue } = await readCatalogue(settings, world);
    const selection = select(catalogue, settings.select);
    const verdicts = [...selection.verdicts.values()];
    const chosen = verdicts.filter(({ kind }) => kind === 'chosen');
    const rows = flags.switches.has('all') ? verdicts : chosen;
    for (const { message } of [...catalogue.notices, ...selection.notices]) world.log.info(message);
    if (flags.switches.has('json')) {
      io.out(
        `${JSON.stringify(rows.map(({ model, ...why }) => ({ ...model, mode: mode(model), ...why })))}\n`,
      );
      return 0;
    }
    io.out(table(columns(world.now()), rows, { ...io, dim: ({ kind }) => kind !== 'chosen' }));
    const out = verdicts.length - chosen.length;
    const more = rows.length < verdicts.length ? ' (--all shows them)' : '';
    io.out(terminalText(`${chosen.length} in, ${out} out${more}\n`));
    return 0;
  },
};

function columns(now: Date): readonly Column<Verdict>[] {
  return [...COLUMNS, { head: 'Leaves', cell: ({ model }) => leaves(model, now), drop: 8 }, ENTRY];
}

const COLUMNS: readonly Column<Verdict>[] = [
  { head: 'ID', cell: ({ model }) => model.id },
  { head: 'Name', cell: ({ model }) => model.name ?? '', drop: 3 },
  { head: 'Vendor', cell: ({ model }) => model.vendor ?? '', drop: 2 },
  { head: 'Mode', cell: ({ model }) => mode(model) ?? '', drop: 6 },
  { head: 'Window', cell: ({ model }) => thousands(model.limits.contextWindow), right: true, drop: 5 },
  { head: 'Prompt', cell: ({ model }) => thousands(model.limits.prompt), right: true, drop: 7 },
  { head: 'Output', cell: ({ model }) => thousands(model.limits.output), right: true, drop: 7 },
  { head: 'Capabilities', cell: ({ model }) => capabilities(model), drop: 4 },
  { head: '$/M in', cell: ({ model }) => price(model.prices?.input), right: true, drop: 1 },
  { head: '$/M out', cell: ({ model }) => price(model.prices?.output), right: true, drop: 1 },
];

const ENTRY: Column<Verdict> = {
  head: 'Entry',
  cell: (verdict) => (verdict.kind === 'chosen' ? 'yes' : `no: ${verdict.reason}`),
};

/** When Copilot withdraws a model, and what it names instead. */
function leaves({ retirement }: Model, now: Date): string {
  if (retirement === undefined) return '';
  const { date, successor } = retirement;
  const when = retirementText(date === undefined ? {} : { date, days: daysUntil(date, now) });
  return `${when}${successor === undefined ? '' : `; ${successor}`}`;
}

function capabilities({ supports }: Model): string {
  const words = [
    supports?.toolCalls === true && 'tools',
    supports?.vision === true && 'vision',
    supports?.reasoning === true && 'reasoning',
    supports?.structuredOutputs === true && 'schema',
    supports?.webSearch === true && 'web',
  ];
  return words.filter((word) => word !== false).join(' ');
}

/** Tokens in thousands as the catalogue counts them: `128k`, `1000k`. */
function thousands(tokens: number | undefined): string {
  if (tokens === undefined) return '';
  return tokens < 1000 ? String(tokens) : `${Math.round(tokens / 1000)}k`;
}

/** USD for a million tokens. */
function price(perToken: number | undefined): string {
  return perToken === undefined ? '' : (perToken * 1e6).toFixed(2);
}
