import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { models, requests, THREE_REQUESTS } from './support/scenes.ts';
import { stage } from './support/stage.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

const Workflow = z.object({
  jobs: z.object({
    sync: z.object({
      strategy: z
        .object({ matrix: z.object({ include: z.array(z.record(z.string(), z.string())) }) })
        .optional(),
      steps: z.array(z.object({ uses: z.string(), with: z.record(z.string(), z.string()) })),
    }),
  }),
});

const folders = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every file of an example, by its path in the repository. */
function filesOf(folder: string): Record<string, string> {
  const root = join(EXAMPLES, folder);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map((path) => [relative(root, path), readFileSync(path, 'utf8')]));
}

/** The inputs of each job that the example's workflow starts, without the token. */
function inputsOf(files: Readonly<Record<string, string>>): Record<string, string>[] {
  const { sync } = Workflow.parse(parse(files['.github/workflows/copilot-models.yml'] ?? '')).jobs;
  const matrix = sync.strategy?.matrix.include ?? [{}];
  return matrix.map((values: Readonly<Record<string, string>>) => {
    const given = Object.entries(sync.steps[0]?.with ?? {}).filter(([name]) => name !== 'copilot-token');
    const filled = given.map(([name, text]) => [
      name,
      text.replace(/\$\{\{ matrix\.(\w+) \}\}/g, (_whole, key: string) => values[key] ?? ''),
    ]);
    return Object.fromEntries(filled);
  });
}

describe.each(folders)('example %s', (folder) => {
  test('gets a pull request for each job, and a second run writes nothing', async () => {
    const files = filesOf(folder);
    const there = await stage({ files, catalogue: models('gpt-4.1', 'claude-opus-4.7') });
    for (const inputs of inputsOf(files)) {
      const [path = 'config.yaml'] = (inputs['config-path'] ?? 'config.yaml').split('#');
      const run = await there.run(inputs);
      expect(run.log).not.toContain('::error');
      expect(run.outputs).toMatchObject({
        'pull-request-operation': 'created',
        added: '["claude-opus-4.7"]',
      });
      const branch = there.repository.files(inputs.branch ?? 'copilot-model-sync');
      expect(branch[path]).toContain('github_copilot/claude-opus-4.7');
      expect({ ...branch, [path]: '' }).toEqual({ ...files, [path]: '' });
      await there.run(inputs);
      expect(requests(there)).toEqual(THREE_REQUESTS);
    }
    expect(there.repository.pullRequests()).toHaveLength(inputsOf(files).length);
  });
});
