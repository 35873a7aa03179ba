/**
 * `npm run build`: builds `lib/` (by tsc) and `dist/` (which a runner starts) from scratch.
 * The same sources and lockfile give the same bytes on every machine and Node version, so that CI can compare.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages, licensesPage } from './licenses.ts';

process.chdir(join(import.meta.dirname, '..'));
rmSync('lib', { recursive: true, force: true });
node('node_modules/typescript/bin/tsc', '-p', '.');
rmSync('dist', { recursive: true, force: true });
const stats = bundle();
const packages = bundledPackages(stats);
const list = packages.map(({ name, version, license }) => ({ name, version, license }));
writeFileSync('dist/packages.json', `${JSON.stringify(list, null, 2)}\n`);
writeFileSync('dist/licenses.txt', licensesPage(packages));
refuseLocalPaths();

for (const file of readdirSync('dist').toSorted()) {
  console.log(`${(statSync(join('dist', file)).size / 1000).toFixed(0).padStart(6)} kB  dist/${file}`);
}

/** Bundles `lib/` and returns webpack's list of modules, as JSON. */
function bundle(): string {
  const statsFile = 'lib/stats.json';
  // Without the cache: an entry written by another Node or checkout must not get into dist.
  const flags = ['--no-cache', '--quiet', '--stats-out', statsFile];
  node('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/index.js', '--out', 'dist', ...flags);
  return readFileSync(statsFile, 'utf8');
}

/** With a path of this machine in dist, every checkout would build different bytes. */
function refuseLocalPaths(): void {
  for (const file of readdirSync('dist')) {
    if (readFileSync(join('dist', file), 'utf8').includes(process.cwd())) {
      throw new Error(`dist/${file} contains the path of this checkout`);
    }
  }
}

/** Runs a tool, which prints its own errors. */
function node(...command: string[]): void {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
