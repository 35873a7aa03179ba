/** Which packages are in the bundle, and their licenses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** A package with code in `dist/`. Two versions of a package are two of these. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, as the package states it. */
  readonly license: string;
  /** Absolute path of the installed package. */
  readonly folder: string;
  readonly author: string | undefined;
}

const Module = z.object({
  /** The file; absent for Node's own modules and webpack's runtime. */
  nameForCondition: z.string().nullish(),
  /** The parts of a module that webpack made by concatenation. */
  get modules() {
    return z.array(Module).optional();
  },
});
const Stats = z.object({ modules: z.array(Module) });

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional(),
});

/**
 * The packages behind the modules of webpack's stats (JSON, as `ncc --stats-out` writes it), sorted.
 * ncc's own `--license` cannot be used: it lists 8 of 55 (ncc 0.45, 2026-11).
 */
export function bundledPackages(stats: string): Bundled[] {
  const folders = new Set<string>();
  const visit = (module: z.infer<typeof Module>): void => {
    const folder = packageFolder(module.nameForCondition ?? '');
    if (folder !== undefined) folders.add(folder);
    for (const part of module.modules ?? []) visit(part);
  };
  for (const module of Stats.parse(JSON.parse(stats)).modules) visit(module);
  const byLabel = new Map(
    [...folders].map((folder) => readManifest(folder)).map((found) => [label(found), found]),
  );
  return [...byLabel.values()].toSorted((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** The text of `dist/licenses.txt`. Throws when a package has no license text and there is no standard text for it. */
export function licensesPage(packages: readonly Bundled[]): string {
  const rule = '-'.repeat(80);
  const parts = packages.map(
    (found) => `${rule}\n${label(found)} (${found.license})\n\n${licenseText(found)}\n`,
  );
  return `The files in this folder contain code of these ${packages.length} packages.\n\n${parts.join('\n')}`;
}

/** The folder a package is installed in. Not the nearest package.json: packages put stubs of those in subfolders. */
function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0];
}

function readManifest(folder: string): Bundled {
  const manifest = Manifest.safeParse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  if (!manifest.success) throw new Error(`${folder}: ${z.prettifyError(manifest.error)}`);
  return { ...manifest.data, author: manifest.data.author, folder };
}

/** Every license and notice file of the package, else the standard text of the license it names. */
function licenseText(found: Bundled): string {
  const files = readdirSync(found.folder)
    .filter((file) => /^(licen[cs]e|copying|notice|third[-_]?party)/i.test(file))
    .toSorted();
  if (files.length > 0)
    return files.map((file) => tidy(readFileSync(join(found.folder, file), 'utf8'))).join('\n\n');
  if (found.license === 'MIT' && found.author !== undefined) return mit(found.author);
  throw new Error(`${label(found)} has no license file, and "${found.license}" has no standard text here`);
}

/** By code unit, never by locale: the build is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function label(found: Bundled): string {
  return `${found.name}@${found.version}`;
}

function tidy(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trim();
}

function mit(author: string): string {
  return `MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
}
