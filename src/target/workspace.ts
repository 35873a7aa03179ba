import type { ExportFile } from '../export/model.ts';
import type { Settings } from '../settings.ts';
import type { ConfigFile } from '../sync/index.ts';
import type { World } from '../world.ts';
import { expand, needsListing } from './expand.ts';
import { servedEndpoints, validityFindings } from './findings.ts';
import { refuseMissing } from './missing.ts';
import type { Target } from './model.ts';
import { planFindings } from './plan-findings.ts';

/** The configs in the workspace's files, for the modes `write` and `check`: no git, no GitHub. */
export async function openWorkspace(
  settings: Pick<Settings, 'check' | 'configPaths' | 'createConfig' | 'exports' | 'mode'>,
  { files, env }: Pick<World, 'env' | 'files'>,
): Promise<Target> {
  const { configPaths, mode } = settings;
  const locations = expand(configPaths, needsListing(configPaths) ? await files.list() : []);
  const configs = await Promise.all(
    locations.map(
      async (location): Promise<ConfigFile> => ({ ...location, bytes: await files.read(location.path) }),
    ),
  );
  await refuseMissing(configs, settings, {
    where: '',
    isJob: env.GITHUB_ACTIONS === 'true',
    filesNear: (path) => files.listBeside(path),
  });
  const exports = await Promise.all(
    settings.exports.map(async (it): Promise<ExportFile> => ({ ...it, bytes: await files.read(it.path) })),
  );
  return {
    configs,
    exports,
    async conclude({ catalogue, plan, changed }) {
      if (mode === 'check') {
        const known = { ...settings, endpoints: servedEndpoints(catalogue) };
        const found = await validityFindings(configs, known, files);
        const all = [...found, ...planFindings(plan)];
        if (settings.check.sarif !== undefined) {
          const { findingsSarif } = await import('../report/findings/sarif.ts');
          const { RULES } = await import('../config/index.ts');
          await files.write(settings.check.sarif, new TextEncoder().encode(findingsSarif(all, RULES)));
        }
        return {
          kind: 'checked',
          findings: all,
          strict: settings.check.strict,
        };
      }
      const paths = changed.map(({ path }) => path);
      await files.writeAll(changed);
      return { kind: 'written', paths };
    },
  };
}
