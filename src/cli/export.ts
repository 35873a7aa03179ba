import { Failure, fail, formatPlace, type Notice } from '../errors.ts';
import {
  DEFAULT_PROVIDER,
  EXPORT_KINDS,
  type Exported,
  type ExportFile,
  type ExportKind,
} from '../export/model.ts';
import type { ConfigChange } from '../export/served.ts';
import { loadExports } from '../exporting.ts';
import { filesBelow } from '../files.ts';
import { isProvider } from '../inputs/export-target.ts';
import { terminalText } from '../report/escape.ts';
import { exportCounts } from '../report/exports.ts';
import type { Settings } from '../settings.ts';
import { templateFor } from '../sync/template.ts';
import { expand, needsListing } from '../target/expand.ts';
import { checkedConfig } from '../target/findings.ts';
import { list } from '../words.ts';
import { type Command, type Io, UsageError } from './command.ts';
import { showDiff } from './diff.ts';
import { parseFlags } from './flags.ts';
import { nearest } from './nearest.ts';
import { commandSettings } from './settings.ts';

/** `export`: the models of a config, as the file of a client that does not read the proxy's list. Needs no token. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'Write the models of a config.yaml to the file of a client.',
  usage: `export ${EXPORT_KINDS.join('|')} [FILE …] [--write PATH] [FLAGS]`,
  positional: 'config-path',
  inputs: ['config-path', 'model-name'],
  switches: [
    {
      name: 'write',
      value: 'PATH',
      means: 'Update this file of the client. Default: print a new file.',
    },
    {
      name: 'base-url',
      value: 'URL',
      means: 'Address of the proxy, such as https://llm.example.com. Needed once, to create the provider.',
    },
    {
      name: 'provider',
      value: 'NAME',
      means: `The provider in the client’s file that stands for the proxy. Default: ${DEFAULT_PROVIDER}.`,
    },
    { name: 'dry-run', means: 'With --write: show what would change, as a diff, and write nothing.' },
  ],
  examples: [
    ['export opencode --base-url https://llm.example.com > opencode.json', 'Create a file for opencode.'],
    ['export opencode --write opencode.json', 'Update the models in an existing file.'],
    [
      'export zed --config values.yaml#/proxy_config --write ~/.config/zed/settings.json',
      'Update the models of Zed, from a config inside a Helm values file.',
    ],
  ],
  notes: [
    'Only the list of models of that provider changes, and only models of the config are added or updated. To protect a model from changes, write `// copilot-model-sync: keep` above it. To also remove models, use `sync --exports KIND=PATH`.',
    '',
  ],
  async run(args, io) {
    const { kind, rest } = kindOf(args);
    const flags = parseFlags(exportCommand, rest);
    const settings = await commandSettings(flags, io, { mode: 'check' });
    const { values, switches } = flags;
    const address = values['base-url'] === undefined ? undefined : addressOf(values['base-url']);
    const provider = providerOf(values.provider);
    const room = await loadExports();
    const served = room.servedBy(await stepsOf(settings, io));
    if (served.models.length === 0) throw nothingServed(settings);
    if (values.write === undefined) {
      if (switches.has('dry-run')) throw new UsageError('--dry-run needs --write.', 'export');
      const { text, notices } = room.newFile(kind, provider, served, address);
      io.out(text);
      const { title, addressKey } = room.CLIENTS[kind];
      const missing = `${title} also needs the address of the proxy: pass --base-url, or add \`${addressKey}\` to the provider.`;
      report(io, [...notices, ...(address === undefined ? [{ message: missing }] : [])]);
      return 0;
    }
    const target = { kind, path: values.write, provider };
    const before = { ...target, bytes: await filesBelow(io.cwd).read(target.path) };
    const result = room.exportModels(before, served, address);
    if (result.kind === 'refused') throw new Failure(result.problem);
    report(io, result.notices);
    io.out(await written(before, result, switches.has('dry-run'), io));
    return 0;
  },
};

/** Writes the file, or with a dry run only shows what would change. @returns what to print */
async function written(
  before: ExportFile,
  { changes, bytes }: Exported,
  isDry: boolean,
  io: Io,
): Promise<string> {
  if (changes.length === 0) return terminalText(`${before.path} is up to date.\n`);
  if (isDry) return showDiff([before], [{ path: before.path, bytes }], io.color);
  await filesBelow(io.cwd).write(before.path, bytes);
  return terminalText(`${before.path}: ${exportCounts({ ...before, changes })}.\n`);
}

/** The kind is the first argument. */
function kindOf(args: readonly string[]): { readonly kind: ExportKind; readonly rest: readonly string[] } {
  const [name, ...rest] = args;
  const kind = EXPORT_KINDS.find((known) => known === name);
  if (kind !== undefined) return { kind, rest };
  const kinds = `The kinds are ${list(EXPORT_KINDS)}.`;
  if (name === undefined || name.startsWith('-')) {
    throw new UsageError(`\`export\` needs a kind as its first argument. ${kinds}`, 'export');
  }
  const meant = nearest(name, EXPORT_KINDS);
  const advice = meant === undefined ? kinds : `Did you mean ${meant}?`;
  throw new UsageError(`There is no kind ${JSON.stringify(name)}. ${advice}`, 'export');
}

/** The address without `/v1` and slashes at the end. */
function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    `${url.username}${url.password}${url.search}${url.hash}` !== ''
  ) {
    throw new UsageError('--base-url must be an http or https address without credentials.', 'export');
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '').replace(/\/v1$/, '');
}

function providerOf(text = DEFAULT_PROVIDER): string {
  if (text === '' || !isProvider(text))
    throw new UsageError('--provider must be the name of a provider.', 'export');
  return text;
}

/** The configs as they are. Without a plan nothing was removed. */
async function stepsOf({ configPaths, entry }: Settings, io: Io): Promise<ConfigChange[]> {
  const files = filesBelow(io.cwd);
  const locations = expand(configPaths, needsListing(configPaths) ? await files.list() : []);
  const steps = locations.map(async (location): Promise<ConfigChange[]> => {
    const bytes = await files.read(location.path);
    if (bytes === null) throw fail('CONFIG_MISSING', 'There is no such file.', { place: location });
    const checked = checkedConfig({ ...location, bytes });
    if (checked.kind === 'passed-over') return [];
    const template = templateFor(checked.config.entries, entry.modelName, location.path);
    if (template.kind === 'refused') throw new Failure(template.problem);
    return [{ before: checked.config, after: checked.config, template: template.text }];
  });
  return (await Promise.all(steps)).flat();
}

function nothingServed({ configPaths }: Settings): Failure {
  const paths = list(
    configPaths.map(({ path }) => path),
    5,
  );
  return fail(
    'EXPORT_MISSING',
    `${paths}: no entry of these names calls a chat model of Copilot, so there is nothing to list.`,
    {
      hint: 'Run `copilot-model-sync sync` first, or name the config with --config.',
    },
  );
}

function report(io: Io, notices: readonly Notice[]): void {
  for (const { message, place } of notices) {
    io.err(terminalText(`${place === undefined ? '' : `${formatPlace(place)}: `}${message}\n`));
  }
}
