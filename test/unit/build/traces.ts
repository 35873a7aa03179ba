import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const root = join(import.meta.dirname, '../../..');
const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

/**
 * The installed runtime packages whose code stands in a bundle, as `name@version`: found by comparing lines, without
 * asking the bundler. A package counts when one of its files has most of its telling lines in the bundle; a single
 * line proves nothing, since packages copy helpers from each other.
 */
export function packagesByTheirCode(bundle: string): string[] {
  const lines = new Set(tellingLines(bundle));
  installed ??= runtimePackages();
  return installed
    .filter(({ files }) => files.some((file) => mostlyIn(lines, file)))
    .map(({ label }) => label)
    .toSorted();
}

interface Package {
  /** `name@version` */
  readonly label: string;
  /** The telling lines of each of its files. */
  readonly files: readonly (readonly string[])[];
}

/** Read once: some megabytes of sources. */
let installed: Package[] | undefined;

/** What package-lock.json installs for runtime, wherever in the tree. */
function runtimePackages(): Package[] {
  const { packages } = Lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([path, found]) => path !== '' && found.dev !== true && found.optional !== true)
    .map(([path, found]) => ({
      label: `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${found.version}`,
      files: sources(join(root, path)).map(tellingLines),
    }));
}

function sources(folder: string): string[] {
  return globSync('**/*.{js,mjs,cjs}', { cwd: folder, exclude: (name) => name === 'node_modules' }).map(
    (file) => readFileSync(join(folder, file), 'utf8'),
  );
}

/** Lines that a bundler leaves alone and that few files share: no imports, comments, or short ones. */
function tellingLines(source: string): string[] {
  return source
    .split('\n')
    .map((line) => line.trim().replace(/^export (?:default )?/, ''))
    .filter(
      (line) => line.length >= 20 && !/^(?:import|\/[/*]|\*|["']use strict)|require\(|__esModule/.test(line),
    );
}

function mostlyIn(bundle: ReadonlySet<string>, lines: readonly string[]): boolean {
  return lines.length >= 3 && lines.filter((line) => bundle.has(line)).length > lines.length / 2;
}
