/**
 * What a sync writes, run by a real LiteLLM proxy. `dist/index.js` brings a config up to date from a strict Copilot, once
 * for each recorded shape of its catalogue; LiteLLM serves the result; and every entry is called the way people call it.
 * Prints a row for each question and closes with `N passed, N failed`.
 *
 *     node test/litellm/run.ts [STAGE …]
 */
import { cleanUpAtExit } from './exit.ts';
import { STAGES } from './stages/index.ts';
import { play } from './stages/stage.ts';
import { Table } from './table.ts';
import { litellmVersion } from './tool.ts';

/** How long everything may take, in minutes. */
const LIMIT = 8;

cleanUpAtExit();
const since = performance.now();
const table = new Table();
const names = process.argv.slice(2);
setTimeout(() => {
  table.fail('all', 'time', `ends within ${LIMIT} minutes`, 'it was interrupted');
  table.close();
  process.exit(1);
}, LIMIT * 60_000).unref();

for (const name of names.filter((name) => !STAGES.some((stage) => stage.name === name))) {
  table.fail(name, 'the stage', 'exists', `The stages are ${STAGES.map(({ name }) => name).join(', ')}.`);
}
for (const stage of STAGES.filter(({ name }) => names.length === 0 || names.includes(name))) {
  try {
    await play(stage, table);
  } catch (error) {
    table.fail(stage.name, 'the stage', 'can be shown', error);
  }
}
console.log(`\nLiteLLM ${litellmVersion()}, ${Math.round((performance.now() - since) / 1000)} s`);
process.exitCode = table.close() ? 0 : 1;
