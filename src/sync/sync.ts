import { editConfig, foreignConfig, readConfig } from '../config/index.ts';
import type { Config, ReadResult } from '../config/model.ts';
import type { Catalogue } from '../copilot/model.ts';
import { type Notice, type Problem, problem } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { list } from '../words.ts';
import type { Memory } from './absence.ts';
import { type Context, prepare } from './context.ts';
import { unwrittenTiers } from './costs.ts';
import { inspect } from './findings.ts';
import { mostSevere } from './level.ts';
import type { FilePlan, PassedOver, Plan } from './model.ts';
import { type DefinedNames, definedNames, otherFiles } from './other-files.ts';
import { nothingFound, whyPassedOver } from './pass-over.ts';
import { planFile, served } from './plan.ts';
import { leftOut, nothingSelected } from './select.ts';
import { templateFor, templateLost } from './template.ts';

/** A file with a config, as it was read. */
export interface Source {
  readonly path: string;
  readonly pointer?: string;
  /** Null: the file does not exist yet. */
  readonly bytes: Uint8Array | null;
  /** The same file as the open pull request has it, when only ours has commits there. */
  readonly proposed?: ProposedFile;
  /** Found by a glob and not named: it is passed over when it turns out not to contain a config. */
  readonly matched: boolean;
}

export interface ProposedFile {
  readonly bytes: Uint8Array;
  /** The file on the commit that the pull request is based on; null: it did not exist. */
  readonly before: Uint8Array | null;
}

/** A file that is to be written, whole. */
export interface ChangedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type SyncResult =
  | { readonly kind: 'synced'; readonly plan: Plan; readonly changed: readonly ChangedFile[] }
  /** At least one file was refused, so none is written. `plan` contains what the others would have got. */
  | { readonly kind: 'refused'; readonly problems: readonly [Problem, ...Problem[]]; readonly plan: Plan };

/**
 * Plans and edits all files: catalogue × files → plan and new bytes, verified. Pure; all or nothing.
 * A path may be given several times with different pointers: each edit builds on the one before.
 */
export function syncFiles(
  catalogue: Catalogue,
  sources: readonly Source[],
  settings: Pick<Settings, 'select' | 'entry' | 'removal' | 'routing'>,
  memory: Memory,
): SyncResult {
  const context = prepare(catalogue, settings, memory);
  const none = nothingSelected(context.selection);
  if (none !== undefined) return { kind: 'refused', problems: [none], plan: planOf(context, [], [], []) };
  const run = startRun(sources, settings);
  const plans: FilePlan[] = [];
  const problems: Problem[] = [];
  const passedOver: PassedOver[] = [];
  const models = new Set<string>();

  for (const file of run.files) {
    const step = syncFile(run, file, context);
    switch (step.kind) {
      case 'refused':
        problems.push(step.problem);
        break;
      case 'passed-over':
        passedOver.push(passedOverFile(file.source, step.reason));
        break;
      case 'planned':
        plans.push(step.plan);
        for (const id of step.models) models.add(id);
        record(run, file, step, settings.routing);
        break;
      default:
        step satisfies never;
    }
  }

  if (plans.length === 0 && problems.length === 0 && passedOver.length > 0) {
    problems.push(nothingFound(passedOver));
  }
  const plan = planOf(context, plans, passedOver, models);
  const [first, ...rest] = problems;
  if (first !== undefined) return { kind: 'refused', problems: [first, ...rest], plan };
  return { kind: 'synced', plan, changed: changedFiles(run) };
}

function planOf(
  context: Context,
  files: readonly FilePlan[],
  passedOver: readonly PassedOver[],
  models: Iterable<string>,
): Plan {
  const { catalogue, selection } = context;
  return {
    files,
    level: mostSevere(files.map((file) => file.level)),
    models: [...models].toSorted(),
    left: leftOut(selection),
    passedOver,
    notices: [...catalogue.notices, ...selection.notices, ...priceNotices(context)],
  };
}

function priceNotices({ selection, settings }: Context): Notice[] {
  if (!settings.entry.costs) return [];
  const verdicts = [...selection.verdicts.values()];
  return unwrittenTiers(verdicts.flatMap(({ kind, model }) => (kind === 'chosen' ? [model] : [])));
}

/** The files of a run as they are after the steps so far. */
interface Run {
  readonly files: readonly RunSource[];
  /** The new texts by path. */
  readonly texts: Map<string, string>;
}

interface RunSource {
  readonly source: Source;
  readonly read: ReadResult;
  /** What the config defines for the others; undefined where there is none, or nothing to compare it with. */
  defines: DefinedNames | undefined;
}

function startRun(sources: readonly Source[], settings: Pick<Settings, 'entry' | 'routing'>): Run {
  const files = sources.map((source) => {
    const read = readConfig(source);
    return { source, read, defines: sources.length === 1 ? undefined : definedBy(read, settings) };
  });
  return { files, texts: new Map() };
}

function definedBy(
  read: ReadResult,
  { entry, routing }: Pick<Settings, 'entry' | 'routing'>,
): DefinedNames | undefined {
  if (read.kind === 'refused') return undefined;
  const template = templateFor(read.config.entries, entry.modelName, read.config.path);
  return definedNames(read.config, template.kind === 'template' ? template : undefined, routing);
}

function record(
  { texts }: Run,
  file: RunSource,
  { plan, config, text }: Planned,
  routing: Settings['routing'],
): void {
  if (text !== undefined) texts.set(plan.path, text);
  if (file.defines !== undefined) file.defines = definedNames(config, plan.template, routing);
}

function changedFiles({ texts }: Run): ChangedFile[] {
  return [...texts].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

interface Planned {
  readonly kind: 'planned';
  readonly plan: FilePlan;
  readonly models: readonly string[];
  /** As it is after the edit. */
  readonly config: Config;
  /** The new text; undefined when nothing changes. */
  readonly text: string | undefined;
}

interface Refused {
  readonly kind: 'refused';
  readonly problem: Problem;
}

type Step = Refused | Planned | { readonly kind: 'passed-over'; readonly reason: string };

function syncFile(run: Run, file: RunSource, shared: Context): Step {
  const { source } = file;
  const read = currentRead(run, file);
  const reason = whyPassedOver(source, read);
  if (reason !== undefined) return { kind: 'passed-over', reason };
  if (read.kind === 'refused') return read;
  const { config } = read;
  const foreign = foreignConfig(config);
  if (foreign !== undefined) return { kind: 'refused', problem: foreign };
  const context = { ...shared, ...contextOf(run, file) };
  const planned = planFile(config, context);
  if (planned.kind === 'refused') return planned;
  const { plan } = planned;
  if (plan.operations.length === 0) return inspected(config, { plan, config, text: undefined });
  const edited = editConfig(config, plan.operations, { managed: plan.managed });
  if (edited.kind === 'refused') return edited;
  return planAgain(edited.config, plan, context) ?? inspected(config, { plan, ...edited });
}

/** The config as it is after the edits of other configs in the same file. */
function currentRead({ texts }: Run, { source, read }: RunSource): ReadResult {
  const text = texts.get(source.path);
  return text === undefined ? read : readConfig({ ...source, bytes: new TextEncoder().encode(text) });
}

/** What belongs to one file only. */
function contextOf({ files }: Run, { source, defines }: RunSource): Partial<Context> {
  const all = files.flatMap((file) => file.defines ?? []);
  return {
    ...proposalFor(source),
    isNew: source.bytes === null,
    ...(defines === undefined ? {} : { others: otherFiles(all, defines) }),
  };
}

/** What the open pull request makes of this config; a file there that cannot be read proposes nothing. */
function proposalFor({ path, pointer, proposed }: Source): Pick<Context, 'proposal'> {
  if (proposed === undefined) return {};
  const file = { path, ...(pointer === undefined ? {} : { pointer }) };
  const [read, before] = [proposed.bytes, proposed.before].map((bytes) => readConfig({ ...file, bytes }));
  if (read?.kind !== 'config' || before?.kind !== 'config') return {};
  return { proposal: { config: read.config, before: before.config } };
}

function passedOverFile({ path, pointer }: Source, reason: string): PassedOver {
  return { path, ...(pointer === undefined ? {} : { pointer }), reason };
}

/** Adds the findings to a plan, or refuses it for one that it would cause. */
function inspected(
  before: Config,
  { plan, config, text }: Pick<Planned, 'plan' | 'config' | 'text'>,
): Planned | Refused {
  const { lasting, introduced, notices } = inspect(before, config, plan);
  if (introduced !== undefined) return { kind: 'refused', problem: introduced };
  return {
    kind: 'planned',
    plan: { ...plan, findings: lasting, notices: [...plan.notices, ...notices] },
    models: served(before, plan),
    config,
    text,
  };
}

/** The last guard before an edit is accepted: planned once more, the file must need no other edit. */
function planAgain(config: Config, before: FilePlan, context: Context): Refused | undefined {
  const again = planFile(config, context);
  const place = { path: before.path };
  if (again.kind === 'refused' || again.plan.template.text !== before.template.text) {
    return { kind: 'refused', problem: templateLost(before) };
  }
  if (again.plan.operations.length === 0) return undefined;
  const message = `${before.path} would need another edit after this one${ofKeys(again.plan)}, so nothing was edited.`;
  return { kind: 'refused', problem: problem('EDIT_UNSAFE', message, { place }) };
}

/** The keys that the first of a plan's updates changes: they say what in `new-entry` the sync itself undoes. */
function ofKeys({ changes }: FilePlan): string {
  const updated = changes.find((change) => change.kind === 'updated');
  if (updated === undefined) return '';
  return ` (of ${list(
    updated.keys.map(({ path }) => path.join('.')),
    5,
  )} in ${updated.name})`;
}
