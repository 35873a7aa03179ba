import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A workflow of a page, word for word. */
export interface Shown {
  readonly workflow: string;
  /** Its `uses:` of this repository, such as `OWNER/copilot-model-sync@SHA`; without the folder of `prove/action.yml`. */
  readonly uses: string;
}

/** The first whole workflow that a page shows and that uses this action, or the other one in the folder `prove`. */
export function workflowIn(page: string, action: '' | '/prove' = ''): Shown {
  const text = readFileSync(join(import.meta.dirname, '../..', page), 'utf8');
  const blocks = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml);
  const uses = new RegExp(String.raw`uses: (\S+/copilot-model-sync)${action}(@\S+)`);
  const workflow = blocks.find((yaml) => yaml.includes('jobs:') && uses.test(yaml)) ?? '';
  const [, repository, commit] = uses.exec(workflow) ?? [];
  if (repository === undefined) throw new Error(`${page} shows no workflow that uses this action`);
  return { workflow, uses: `${repository}${commit}` };
}
