/**
 * Writes what is generated from `action.yml`, `package.json` and CODES: README's tables, `docs/errors.md`, and the texts of
 * the command line.
 * With `--check` it writes nothing and fails when a part is not what it would write.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { rulesPage } from './checks.ts';
import { commandLineTexts } from './command-line.ts';
import { configSchema } from './schema.ts';
import { errorCodes, inputsTables, outputsTable, replaceSection } from './sections.ts';

const Action = z.object({
  inputs: z.record(
    z.string(),
    z.object({
      description: z.string(),
      required: z.boolean().exactOptional(),
      default: z.union([z.string(), z.number(), z.boolean()]).transform(String).exactOptional(),
    }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

const Package = z.object({ version: z.string() });

process.chdir(join(import.meta.dirname, '..'));
const check = process.argv.includes('--check');
const problems = [
  ...update('README.md', actionTables()),
  ...update('docs/errors.md', { codes: errorCodes() }),
  ...update('docs/checks.md', { rules: rulesPage() }),
  ...updateWhole('src/cli/generated.ts', generated()),
  ...updateWhole('schema/litellm-config.schema.json', configSchema()),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

function actionTables(): Record<string, string> {
  const action = manifest();
  return { inputs: inputsTables(action), outputs: outputsTable(action) };
}

function generated(): string {
  const { version } = Package.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  return commandLineTexts(manifest(), version);
}

function manifest(): z.infer<typeof Action> {
  return Action.parse(parse(readFileSync('action.yml', 'utf8')));
}

/** The same as {@link update} for a file that is generated as a whole. */
function updateWhole(file: string, content: string): string[] {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return [];
  if (check) return [`${file}: out of date; run npm run fix`];
  writeFileSync(file, content);
  return [];
}

/** Updates a page's sections. Returns what is missing or, with `--check`, out of date. */
function update(file: string, sections: Readonly<Record<string, string>>): string[] {
  const before = read(file);
  if (before === undefined) return [];
  let after = before;
  const missing: string[] = [];
  for (const [name, content] of Object.entries(sections)) {
    const replaced = replaceSection(after, name, content);
    if (replaced === undefined) missing.push(`${file}: no <!-- ${name}:begin --> … <!-- ${name}:end -->`);
    else after = replaced;
  }
  if (after === before) return missing;
  if (check) return [...missing, `${file}: out of date; run npm run fix`];
  writeFileSync(file, after);
  return missing;
}

function read(file: string): string | undefined {
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.error(`${file}: missing`);
  process.exitCode = 1;
  return undefined;
}
