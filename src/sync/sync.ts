import { editConfig, foreignConfig, readConfig } from '../config/index.ts';
import type { Config } from '../config/model.ts';
import type { Catalogue } from '../copilot/model.ts';
import { type Problem, problem } from '../errors.ts';
import type { Settings } from '../settings.ts';
import type { Memory } from './absence.ts';
import { type Context, prepare } from './context.ts';
import { gravest } from './level.ts';
import type { FilePlan, PassedOver, Plan } from './model.ts';
import { nothingFound, whyPassedOver } from './pass-over.ts';
import { planFile, served } from './plan.ts';
import { leftOut, nothingSelected } from './select.ts';

/** A file that holds a config, as it was read. */
export interface Source {
  readonly path: string;
  readonly pointer?: string;
  /** Null: the file does not exist yet. */
  readonly bytes: Uint8Array | null;
  /** The same file as the open pull request has it, when that is ours alone. */
  readonly proposed?: Proposed;
  /** Found by a glob and not named: it is passed over when it turns out to hold no config. */
  readonly matched: boolean;
}

export interface Proposed {
  readonly bytes: Uint8Array;
  /** The file as it stood where the pull request set out from; null: it did not exist. */
  readonly before: Uint8Array | null;
}

/** A file that is to be written, whole. */
export interface ChangedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type SyncResult =
  | { readonly kind: 'synced'; readonly plan: Plan; readonly changed: readonly ChangedFile[] }
  /** At least one file was refused, so none is written. `plan` tells what the others would have got. */
  | { readonly kind: 'refused'; readonly problems: readonly [Problem, ...Problem[]]; readonly plan: Plan };

/**
 * Plans and edits all files: catalogue × files → plan and new bytes, verified. Pure; all or nothing.
 * A path may come several times with different pointers: each edit builds on the one before.
 */
export function syncFiles(
  catalogue: Catalogue,
  sources: readonly Source[],
  settings: Pick<Settings, 'select' | 'entry' | 'removal'>,
  memory: Memory,
): SyncResult {
  const context = prepare(catalogue, settings, memory);
  const current = new Map(sources.map(({ path, bytes }) => [path, bytes]));
  const plans: FilePlan[] = [];
  const problems: Problem[] = [];
  const passed: PassedOver[] = [];
  const models = new Set<string>();
  const touched = new Set<string>();

  for (const source of sources) {
    const bytes = current.get(source.path) ?? null;
    const step = syncFile({ ...source, bytes }, context);
    switch (step.kind) {
      case 'refused':
        problems.push(step.problem);
        break;
      case 'passed-over':
        passed.push(step.passedOver);
        break;
      case 'planned':
        plans.push(step.plan);
        for (const id of step.models) models.add(id);
        if (step.text !== undefined) {
          current.set(source.path, new TextEncoder().encode(step.text));
          touched.add(source.path);
        }
        break;
      default:
        step satisfies never;
    }
  }

  const plan: Plan = {
    files: plans,
    level: gravest(plans.map((file) => file.level)),
    models: [...models].toSorted(),
    left: leftOut(context.selection),
    passedOver: passed,
    notices: [...catalogue.notices, ...context.selection.notices],
  };
  const none = nothingSelected(context.selection);
  // Every file would lose all of its entries: their plans are of no use to anybody.
  if (none !== undefined) return { kind: 'refused', problems: [none], plan: { ...plan, files: [] } };
  if (plans.length === 0 && problems.length === 0 && passed.length > 0) problems.push(nothingFound(passed));
  const [first, ...rest] = problems;
  if (first !== undefined) return { kind: 'refused', problems: [first, ...rest], plan };
  return {
    kind: 'synced',
    plan,
    changed: [...touched].flatMap((path) => {
      const bytes = current.get(path);
      return bytes === null || bytes === undefined ? [] : [{ path, bytes }];
    }),
  };
}

type Step =
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'passed-over'; readonly passedOver: PassedOver }
  | {
      readonly kind: 'planned';
      readonly plan: FilePlan;
      readonly models: readonly string[];
      /** The new text; undefined when nothing changes. */
      readonly text: string | undefined;
    };

function syncFile(source: Source, context: Context): Step {
  const read = readConfig(source);
  const reason = whyPassedOver(source, read);
  if (reason !== undefined) return passedOver(source, reason);
  if (read.kind === 'refused') return read;
  const { config } = read;
  const foreign = foreignConfig(config);
  if (foreign !== undefined) return { kind: 'refused', problem: foreign };
  const planned = planFile(config, { ...context, ...proposalFor(source) });
  if (planned.kind === 'refused') return planned;
  const plan: FilePlan = { ...planned.plan, ...(source.bytes === null ? { stage: 'new' } : {}) };
  const models = served(config, plan);
  if (plan.operations.length === 0) return { kind: 'planned', plan, models, text: undefined };
  const edited = editConfig(config, plan.operations, { managed: plan.managed });
  if (edited.kind === 'refused') return edited;
  const unsettled = planAgain(edited.config, plan, { ...context, ...proposalFor(source) });
  return unsettled ?? { kind: 'planned', plan, models, text: edited.text };
}

/** What the open pull request makes of this config; a file there that cannot be read proposes nothing. */
function proposalFor({ path, pointer, proposed }: Source): Pick<Context, 'proposal'> {
  if (proposed === undefined) return {};
  const file = { path, ...(pointer === undefined ? {} : { pointer }) };
  const [read, before] = [proposed.bytes, proposed.before].map((bytes) => readConfig({ ...file, bytes }));
  if (read?.kind !== 'config' || before?.kind !== 'config') return {};
  return { proposal: { config: read.config, before: before.config } };
}

function passedOver({ path, pointer }: Source, reason: string): Step {
  const at = pointer === undefined ? { path } : { path, pointer };
  return { kind: 'passed-over', passedOver: { ...at, reason } };
}

/** The last guard before a result is believed: planned once more, it must ask for nothing. */
function planAgain(
  config: Config,
  before: FilePlan,
  context: Context,
): { readonly kind: 'refused'; readonly problem: Problem } | undefined {
  const again = planFile(config, { ...context, template: before.template });
  if (again.kind === 'plan' && again.plan.operations.length === 0) return undefined;
  return {
    kind: 'refused',
    problem: problem(
      'EDIT_UNSAFE',
      `The edit of ${before.path} would ask for another edit, so it was not made.`,
      {
        place: { path: before.path },
      },
    ),
  };
}
