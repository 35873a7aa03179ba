/** `node scripts/doc-workflows.ts FOLDER`: writes each workflow that a page or an example shows to a file, to be linted. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
if (folder === '') {
  console.error('usage: node scripts/doc-workflows.ts FOLDER');
  process.exit(2);
}
process.chdir(join(import.meta.dirname, '..'));
const files = execFileSync('git', ['ls-files', '*.md', 'examples/*/.github/workflows/*'], {
  encoding: 'utf8',
});
const workflows = files
  .split('\n')
  .filter((file) => file !== '')
  .flatMap((file) => (file.endsWith('.md') ? shownIn(file) : [readFileSync(file, 'utf8')]));
mkdirSync(folder, { recursive: true });
for (const [index, text] of workflows.entries()) writeFileSync(join(folder, `${index}.yml`), text);
console.log(`${workflows.length} workflows`);

/** The workflows in a page's blocks. A part of a workflow is completed. */
function shownIn(page: string): string[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^ *```yaml\n(.*?)^ *```$/gms)].map(
    ([, text = '']) => text,
  );
  return blocks.flatMap((text) => {
    if (/^jobs:/m.test(text)) return [/^on:/m.test(text) ? text : `on: push\n${text}`];
    if (/^steps:/m.test(text)) return [job(text)];
    return /^- uses:/m.test(text) ? [job(`steps:\n${indent(text, 2)}`)] : [];
  });
}

function job(steps: string): string {
  return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n${indent(steps, 4)}`;
}

function indent(text: string, columns: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(columns));
}
