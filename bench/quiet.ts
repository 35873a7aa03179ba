/** A run without news: its requests, what it loads of `dist/`, and the size of `dist/`. */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mainOfAction } from '../test/acceptance/support/action.ts';
import { type ActionRun, runAction } from '../test/acceptance/support/run.ts';
import { startCopilot } from '../test/servers/copilot/index.ts';
import { sampleCatalogue } from '../test/servers/copilot/sample.ts';
import { startGitHub } from '../test/servers/github/index.ts';
import { printTable } from './figures.ts';

export async function bench(): Promise<void> {
  const github = await startGitHub();
  const copilot = await startCopilot({ catalogue: sampleCatalogue() });
  try {
    const repository = github.repository({ files: { 'config.yaml': 'model_list: []\n' } }).fullName;
    const [token, seat] = [github.token(), copilot.seat()];
    const run = (): Promise<ActionRun> =>
      runAction({ servers: [github, copilot], inputs: { 'copilot-token': seat }, token, repository });
    await run();
    github.journal.clear();
    copilot.journal.clear();
    const { code, chunks, log } = await run();
    if (code !== 0) throw new Error(log);
    printRequests([...copilot.journal.lines(), ...github.journal.lines()]);
    printFiles(new Set(chunks));
  } finally {
    await Promise.all([github.close(), copilot.close()]);
  }
}

function printRequests(lines: readonly string[]): void {
  console.log(`a run without news makes ${lines.length} requests:`);
  for (const line of lines) console.log(`  ${line}`);
}

function printFiles(loaded: ReadonlySet<string>): void {
  const dist = dirname(mainOfAction());
  const files = readdirSync(dist).map((name) => ({ name, size: statSync(join(dist, name)).size }));
  const kilobytes = (some: typeof files): string =>
    (some.reduce((sum, { size }) => sum + size, 0) / 1000).toFixed(0);
  const scripts = files.filter(({ name }) => name.endsWith('.js')).toSorted((a, b) => b.size - a.size);
  console.log('\nof dist/ it loads:');
  printTable([
    ['', 'kB', 'loaded'],
    ...scripts.map((file) => [file.name, kilobytes([file]), loaded.has(file.name) ? 'yes' : '']),
    ['all it loads', kilobytes(scripts.filter(({ name }) => loaded.has(name))), String(loaded.size)],
    ['dist/ altogether', kilobytes(files), String(files.length)],
  ]);
}
