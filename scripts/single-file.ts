/** Makes one file of `dist/`, for people who want the command line without a package manager. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a chunk of the bundler starts. */
const CHUNK = /^export const id = \d+;\nexport const ids = (\[[\d,]+\]);\nexport const modules = /;
/** Where the entry loads a chunk. */
const LOAD = 'import("./" + __nccwpck_require__.u(chunkId))';

/**
 * The text of `dist/index.js` with all chunks inside it. Each chunk stays a function that is called when the chunk is
 * needed, so startup does not run more code than before.
 *
 * @param folder the built `dist/`
 * @throws Error when the bundler's output has another shape than expected
 */
export function singleFile(folder: string): string {
  const entry = readFileSync(join(folder, 'index.js'), 'utf8');
  if (entry.split(LOAD).length !== 2)
    throw new Error('index.js does not load its chunks in the expected way');
  const chunks = readdirSync(folder)
    .filter((file) => /^\d+\.index\.js$/.test(file))
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const table = chunks.map((file) => `  ${JSON.stringify(file)}: ${chunkFunction(folder, file)}`);
  const body = entry.replace(LOAD, () => 'Promise.resolve(__chunks[__nccwpck_require__.u(chunkId)]())');
  const [first = '', ...rest] = body.split('\n');
  // An import below other code is still evaluated first, so only a `#!` line has to stay on top.
  const top = first.startsWith('#!') ? [first] : [];
  const code = first.startsWith('#!') ? rest : [first, ...rest];
  return [...top, `const __chunks = {\n${table.join(',\n')}\n};`, ...code].join('\n');
}

function chunkFunction(folder: string, file: string): string {
  const text = readFileSync(join(folder, file), 'utf8');
  const [head, ids] = CHUNK.exec(text) ?? [];
  if (head === undefined) throw new Error(`${file} does not start like a chunk`);
  const modules = text.slice(head.length).trimEnd().replace(/;$/, '');
  return `() => ({ ids: ${ids}, modules: ${modules} })`;
}
