/** Bundles of well-known Actions to compare with, where their checkouts are found. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the checkouts are: `BENCH_ACTIONS`, or beside this one. */
const folder = process.env.BENCH_ACTIONS ?? join(import.meta.dirname, '../..');

const MAINS = {
  'create-github-app-token': 'dist/main.cjs',
  'create-pull-request': 'dist/index.js',
};

/** The main files of the Actions that are there, by name. */
export function otherActions(): Readonly<Record<string, string>> {
  const found = Object.entries(MAINS).flatMap(([name, main]) => {
    const file = join(folder, name, main);
    return existsSync(file) ? [[name, file] as const] : [];
  });
  return Object.fromEntries(found);
}
