import { editConfig, foreignConfig, readConfig } from '../config/index.ts';
import type { Config, ReadResult } from '../config/model.ts';
import { locationOf } from '../config-location.ts';
import { problem, type Refused, refused } from '../errors.ts';
import { list } from '../words.ts';
import type { Context } from './context.ts';
import type { ConfigFile } from './files.ts';
import { inspect } from './findings.ts';
import type { FilePlan } from './model.ts';
import type { OtherFiles } from './other-files.ts';
import { whyPassedOver } from './pass-over.ts';
import { planFile, served } from './plan.ts';
import { templateLost } from './template.ts';

/** What a sync does with one file. */
export type FileResult = SyncedFile | Refused | { readonly kind: 'passed-over'; readonly reason: string };

export interface SyncedFile {
  readonly kind: 'synced';
  readonly plan: FilePlan;
  /** Ids that the file serves after the plan. */
  readonly models: readonly string[];
  /** As it is after the edit. */
  readonly config: Config;
  /** The new text; undefined when nothing changes. */
  readonly text: string | undefined;
}

/**
 * Plans and edits the config of one file.
 *
 * @param read the file as it is after the edits of other configs in it
 * @param otherFiles what the other files of the run define; undefined when there is none
 */
export function syncFile(
  file: ConfigFile,
  read: ReadResult,
  shared: Context,
  otherFiles: OtherFiles | undefined,
): FileResult {
  const reason = whyPassedOver(file, read);
  if (reason !== undefined) return { kind: 'passed-over', reason };
  if (read.kind === 'refused') return read;
  const { config } = read;
  const foreign = foreignConfig(config);
  if (foreign !== undefined) return refused(foreign);
  const context: Context = {
    ...shared,
    ...proposedFor(file),
    isNew: file.bytes === null,
    ...(otherFiles === undefined ? {} : { otherFiles }),
  };
  const planned = planFile(config, context);
  if (planned.kind === 'refused') return planned;
  const { plan } = planned;
  if (plan.operations.length === 0) return inspected(config, { plan, config, text: undefined });
  const edited = editConfig(config, plan.operations, { managed: plan.managed });
  if (edited.kind === 'refused') return edited;
  return planAgain(edited.config, plan, context) ?? inspected(config, { plan, ...edited });
}

/** What the open pull request makes of this config. A file there that cannot be read proposes nothing. */
function proposedFor({ proposed, ...file }: ConfigFile): Pick<Context, 'proposed'> {
  if (proposed === undefined) return {};
  const [read, before] = [proposed.bytes, proposed.before].map((bytes) =>
    readConfig({ ...locationOf(file), bytes }),
  );
  if (read?.kind !== 'config' || before?.kind !== 'config') return {};
  return { proposed: { config: read.config, before: before.config } };
}

/** Adds the findings to a plan, or refuses it for one that it would cause. */
function inspected(
  before: Config,
  { plan, config, text }: Pick<SyncedFile, 'plan' | 'config' | 'text'>,
): SyncedFile | Refused {
  const { existing, introduced, notices } = inspect(before, config, plan);
  if (introduced !== undefined) return refused(introduced);
  return {
    kind: 'synced',
    plan: { ...plan, findings: existing, notices: [...plan.notices, ...notices] },
    models: served(before, plan),
    config,
    text,
  };
}

/** The last guard before an edit is accepted: planned once more, the file must need no other edit. */
function planAgain(config: Config, before: FilePlan, context: Context): Refused | undefined {
  const again = planFile(config, context);
  if (again.kind === 'refused' || again.plan.template.text !== before.template.text) {
    return refused(templateLost(before));
  }
  if (again.plan.operations.length === 0) return undefined;
  const message = `${before.path} would need another edit after this one${ofKeys(again.plan)}, so nothing was edited.`;
  return refused(problem('EDIT_UNSAFE', message, { place: { path: before.path } }));
}

/** The keys that the first update of a plan changes: they show what in `new-entry` the sync itself reverts. */
function ofKeys({ changes }: FilePlan): string {
  const updated = changes.find((change) => change.kind === 'updated');
  if (updated === undefined) return '';
  return ` (of ${list(
    updated.keys.map(({ path }) => path.join('.')),
    5,
  )} in ${updated.name})`;
}
