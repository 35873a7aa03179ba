import { readConfig } from '../config/index.ts';
import type { Config } from '../config/model.ts';
import type { Notice, Problem, Refused } from '../errors.ts';
import type { ChangedFile, ConfigFile } from '../sync/index.ts';
import type { ExportPlan, Plan } from '../sync/model.ts';
import { exportModels } from './export.ts';
import { unsafe } from './json/read.ts';
import type { ExportFile } from './model.ts';
import { type ConfigChange, servedBy } from './served.ts';

export type ExportsResult =
  | { readonly kind: 'exports'; readonly plan: Plan; readonly changed: readonly ChangedFile[] }
  | { readonly kind: 'refused'; readonly problems: readonly [Problem, ...Problem[]] };

/**
 * A plan with what the clients' files get, and those files among the changed ones. Several exports into one file build on
 * each other. Pure; all or nothing.
 */
export function exportPlan(
  { plan, changed }: { readonly plan: Plan; readonly changed: readonly ChangedFile[] },
  configs: readonly ConfigFile[],
  files: readonly ExportFile[],
): ExportsResult {
  const served = servedBy(stepsOf(plan, changed, configs));
  const written = new Map<string, Uint8Array>();
  const exports: ExportPlan[] = [];
  const notices: Notice[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const wrong = configs.some(({ path }) => path === file.path) ? ownFile(file) : undefined;
    const result = wrong ?? exportModels({ ...file, bytes: written.get(file.path) ?? file.bytes }, served);
    if (result.kind === 'refused') {
      problems.push(result.problem);
      continue;
    }
    if (result.changes.length > 0) written.set(file.path, result.bytes);
    exports.push({ kind: file.kind, path: file.path, provider: file.provider, changes: result.changes });
    notices.push(...result.notices);
  }
  const [first, ...rest] = problems;
  if (first !== undefined) return { kind: 'refused', problems: [first, ...rest] };
  return {
    kind: 'exports',
    plan: { ...plan, exports, notices: [...plan.notices, ...notices] },
    changed: [...changed, ...[...written].map(([path, bytes]) => ({ path, bytes }))],
  };
}

/** The configs of a run before and after its plan. A file that was passed over has no plan. */
function stepsOf(
  plan: Plan,
  changed: readonly ChangedFile[],
  configs: readonly ConfigFile[],
): ConfigChange[] {
  return plan.files.flatMap(({ path, pointer, template }) => {
    const file = configs.find((it) => it.path === path && it.pointer === pointer);
    if (file === undefined) return [];
    const bytes = changed.find((it) => it.path === path)?.bytes ?? file.bytes;
    const after = configIn({ ...file, bytes });
    if (after === undefined) return [];
    return [{ before: file.bytes === null ? undefined : configIn(file), after, template: template.text }];
  });
}

/** The plan has read it already, so that it can be read. */
function configIn(file: Pick<ConfigFile, 'path' | 'pointer' | 'bytes'>): Config | undefined {
  const read = readConfig(file);
  return read.kind === 'config' ? read.config : undefined;
}

function ownFile({ path }: ExportFile): Refused {
  const message = `${path} is a config of this sync, and not the file of a client.`;
  return unsafe({ path }, message);
}
