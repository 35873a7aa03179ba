import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const root = join(import.meta.dirname, '../../..');
const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

/**
 * The installed runtime packages whose code is in a bundle, as `name@version`: found by comparing lines, without
 * asking the bundler. A package counts when one of its files has most of its characteristic lines in the bundle; a single
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
  /** The characteristic lines of each of its files. */
  readonly files: readonly (readonly string[])[];
}

/** Read once: several megabytes of sources. */
let installed: Package[] | undefined;

/** The packages that the sources import and all of their dependencies, anywhere in the tree. */
function runtimePackages(): Package[] {
  const { packages } = Lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const paths = new Set<string>();
  const visit = (name: string, from: string): void => {
    const path = resolveFrom(Object.keys(packages), name, from);
    if (path === undefined || paths.has(path)) return;
    paths.add(path);
    for (const dependency of Object.keys(packages[path]?.dependencies ?? {})) visit(dependency, path);
  };
  for (const name of importedPackages()) visit(name, '');
  return [...paths].map((path) => ({
    label: `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${packages[path]?.version}`,
    files: sources(join(root, path)).map(tellingLines),
  }));
}

/** Where Node finds a package from inside another one: the nearest `node_modules` upwards. */
function resolveFrom(installedPaths: readonly string[], name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (installedPaths.includes(path)) return path;
    if (folder === '') return undefined;
  }
}

/** The packages that the sources import. `dependencies` does not list them: all are bundled, so none is installed with the package. `#name` is a package too, by the `imports` of package.json. */
function importedPackages(): Set<string> {
  const names = globSync('src/**/*.ts', { cwd: root }).flatMap((file) => {
    const imports = readFileSync(join(root, file), 'utf8').matchAll(
      /(?:from |import\()'#?((?:@[\w-]+\/)?[\w-]+)/g,
    );
    return [...imports].map(([, name = '']) => name);
  });
  return new Set(names.filter((name) => name !== '' && name !== 'node'));
}

function sources(folder: string): string[] {
  return globSync('**/*.{js,mjs,cjs}', { cwd: folder, exclude: (name) => name === 'node_modules' }).map(
    (file) => readFileSync(join(folder, file), 'utf8'),
  );
}

/** Lines that a bundler keeps and that few files share: no imports, comments, or short lines. */
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
