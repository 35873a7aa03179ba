import { readConfig } from '../config/index.ts';
import type { ReadResult } from '../config/model.ts';
import { locationOf } from '../config-location.ts';
import type { Catalogue } from '../copilot/model.ts';
import type { Notice, Problem } from '../errors.ts';
import type { Settings } from '../settings.ts';
import type { Memory } from './absence.ts';
import { type Context, newContext } from './context.ts';
import { unwrittenTiers } from './costs.ts';
import type { ChangedFile, ConfigFile } from './files.ts';
import { mostSevere } from './level.ts';
import type { FilePlan, PassedOver, Plan } from './model.ts';
import { type DefinedNames, definedNames, type OtherFiles, otherFiles } from './other-files.ts';
import { nothingFound } from './pass-over.ts';
import { leftOut, nothingSelected } from './select.ts';
import { type SyncedFile, syncFile } from './sync-file.ts';
import { templateFor } from './template.ts';

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
  configs: readonly ConfigFile[],
  settings: Pick<Settings, 'select' | 'entry' | 'removal' | 'routing'>,
  memory: Memory,
): SyncResult {
  const context = newContext(catalogue, settings, memory);
  const none = nothingSelected(context.selection);
  if (none !== undefined) return { kind: 'refused', problems: [none], plan: planOf(context, [], [], []) };
  const run = startRun(configs, settings);
  const plans: FilePlan[] = [];
  const problems: Problem[] = [];
  const passedOver: PassedOver[] = [];
  const models = new Set<string>();

  for (const runFile of run.files) {
    const { file } = runFile;
    const result = syncFile(file, currentRead(run, runFile), context, othersOf(run, runFile));
    switch (result.kind) {
      case 'refused':
        problems.push(result.problem);
        break;
      case 'passed-over':
        passedOver.push({ ...locationOf(file), reason: result.reason });
        break;
      case 'synced':
        plans.push(result.plan);
        for (const id of result.models) models.add(id);
        record(run, runFile, result, settings.routing);
        break;
      default:
        result satisfies never;
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
    leftOut: leftOut(selection),
    passedOver,
    notices: [...catalogue.notices, ...selection.notices, ...priceNotices(context)],
  };
}

function priceNotices({ selection, settings }: Context): Notice[] {
  if (!settings.entry.costs) return [];
  const verdicts = [...selection.verdicts.values()];
  return unwrittenTiers(verdicts.flatMap(({ kind, model }) => (kind === 'chosen' ? [model] : [])));
}

/** The files of a run, and what the files that were synced so far changed. */
interface Run {
  readonly files: readonly RunFile[];
  /** The new texts by path. */
  readonly texts: Map<string, string>;
}

interface RunFile {
  readonly file: ConfigFile;
  /** As it was before the run. */
  readonly read: ReadResult;
  /** What the config defines for the others; undefined when it cannot be read, or when there are no others. */
  defines: DefinedNames | undefined;
}

function startRun(configs: readonly ConfigFile[], settings: Pick<Settings, 'entry' | 'routing'>): Run {
  const files = configs.map((file) => {
    const read = readConfig(file);
    return { file, read, defines: configs.length === 1 ? undefined : definedBy(read, settings) };
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

/** The config as it is after the edits of other configs in the same file. */
function currentRead({ texts }: Run, { file, read }: RunFile): ReadResult {
  const text = texts.get(file.path);
  return text === undefined ? read : readConfig({ ...file, bytes: new TextEncoder().encode(text) });
}

function othersOf({ files }: Run, { defines }: RunFile): OtherFiles | undefined {
  if (defines === undefined) return undefined;
  return otherFiles(
    files.flatMap((file) => file.defines ?? []),
    defines,
  );
}

/** Notes what a file contains now, for the files that follow. */
function record(
  { texts }: Run,
  runFile: RunFile,
  { plan, config, text }: SyncedFile,
  routing: Settings['routing'],
): void {
  if (text !== undefined) texts.set(plan.path, text);
  if (runFile.defines !== undefined) runFile.defines = definedNames(config, plan.template, routing);
}

function changedFiles({ texts }: Run): ChangedFile[] {
  return [...texts].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}
