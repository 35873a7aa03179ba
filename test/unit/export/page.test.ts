import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config/index.ts';
import { newFile, servedBy } from '../../../src/export/index.ts';
import { EXPORT_KINDS } from '../../../src/export/model.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/clients.md'), 'utf8');

function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text = '']) => text,
  );
}

const config = blocks('yaml').find((text) => text.startsWith('model_list:')) ?? '';

test.each(EXPORT_KINDS.map((kind, index) => [kind, blocks('json')[index]] as const))(
  'docs/clients.md shows what `export %s` prints',
  (kind, shown) => {
    const read = readConfig({ path: 'config.yaml', bytes: new TextEncoder().encode(config) });
    if (read.kind === 'refused') throw new Error(read.problem.message);
    const served = servedBy([{ before: undefined, after: read.config, template: 'github_copilot/{id}' }]);
    expect(newFile(kind, 'litellm', served, 'https://llm.example.com').text).toBe(shown);
  },
);
