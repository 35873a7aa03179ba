import type { World } from '../world.ts';
import { isTooRare } from './schedule.ts';

/**
 * The workflows below this folder that run this Action by schedules too rare for the Actions cache, by their paths. A file
 * that cannot be read as a workflow is not judged.
 */
export async function rareWorkflows(
  files: Pick<World['files'], 'list' | 'read'>,
): Promise<readonly string[]> {
  const paths = (await files.list()).filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  const rare = await Promise.all(
    paths.map(async (path) => {
      const text = new TextDecoder().decode((await files.read(path)) ?? new Uint8Array());
      if (!/\buses:.*\/copilot-model-sync@/.test(text)) return false;
      const crons = await cronsIn(text);
      return crons.length > 0 && isTooRare(crons);
    }),
  );
  return paths.filter((_, at) => rare[at]).toSorted();
}

async function cronsIn(text: string): Promise<string[]> {
  const [{ parseDocument }, z] = await Promise.all([import('yaml'), import('zod')]);
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return [];
  const Workflow = z.object({ on: z.object({ schedule: z.array(z.object({ cron: z.string() })) }) });
  const parsed = Workflow.safeParse(document.toJS({ maxAliasCount: 100 }));
  return parsed.success ? parsed.data.on.schedule.map(({ cron }) => cron) : [];
}
