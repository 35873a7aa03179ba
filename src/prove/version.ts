import type { WantedLitellm } from './model.ts';

/** The value of the input `prove`. */
export type Prove =
  | { readonly kind: 'off' }
  | { readonly kind: 'deployed' }
  | Exclude<WantedLitellm, { readonly kind: 'program' }>;

/** Reads the input `prove`; undefined: the value is not valid. */
export function parseProve(text: string): Prove | undefined {
  if (text === 'off' || text === 'newest' || text === 'deployed') return { kind: text };
  const version = VERSION.exec(text)?.[1];
  return version === undefined ? undefined : { kind: 'version', version };
}

/** A release as PyPI names it, with or without the `v` of an image tag. */
const VERSION = /^v?(\d{1,4}\.\d{1,4}\.\d{1,4}(?:(?:rc|\.post|\.dev)\d{1,4})?)$/;

/** A file in which a version is looked for. */
export interface Candidate {
  readonly path: string;
  readonly text: string;
}

/** Where a version was found. */
export interface Found {
  readonly version: string;
  /** `path:line` */
  readonly foundAt: string;
}

/**
 * Names of files that may contain the deployed version of LiteLLM, highest priority first: the file with the config, then
 * files that start a container, then files that install a package.
 */
const PLACES: readonly string[] = [
  'values.yaml',
  'values.yml',
  'docker-compose.yml',
  'docker-compose.yaml',
  'compose.yaml',
  'compose.yml',
  'deployment.yaml',
  'kustomization.yaml',
  'Dockerfile',
  'requirements.txt',
  'uv.lock',
  'poetry.lock',
  'pyproject.toml',
];

/**
 * The files to read for a config, highest priority first: the file itself, the {@link PLACES} beside it, then those in the
 * root of the repository.
 */
export function placesFor(configPath: string): readonly string[] {
  const folder = configPath.includes('/') ? configPath.slice(0, configPath.lastIndexOf('/') + 1) : '';
  const beside = PLACES.map((name) => `${folder}${name}`);
  return [...new Set([configPath, ...beside, ...PLACES])];
}

/** The first version that the candidates state, in their order. A range (`litellm>=1.80`) or a floating tag states none. */
export function findVersion(candidates: readonly Candidate[]): Found | undefined {
  for (const { path, text } of candidates) {
    for (const pattern of STATEMENTS) {
      const match = pattern.exec(text);
      const version = match?.[1] ?? match?.[2];
      if (match === null || version === undefined) continue;
      const line = text.slice(0, match.index + match[0].length).split('\n').length;
      return { version, foundAt: `${path}:${line}` };
    }
  }
  return undefined;
}

const RELEASE = String.raw`(\d{1,4}\.\d{1,4}\.\d{1,4}(?:\.post\d{1,4}|rc\d{1,4})?)`;

/** How files state a version. A comment at the start of a line states nothing. */
const STATEMENTS: readonly RegExp[] = [
  // ghcr.io/berriai/litellm:main-v1.106.2-stable, docker.litellm.ai/berriai/litellm-database:v1.106.2
  new RegExp(
    String.raw`^(?![^\S\n]*#)[^#\n]*\/litellm(?:-[a-z_-]+)?:(?:main-|litellm_stable_release_branch-)?v?${RELEASE}(?:[-.](?:stable|nightly|patch)[\w.-]*)?(?=["'\s@]|$)`,
    'm',
  ),
  // Helm's image map: repository: …/litellm, tag: v1.106.2 within the next lines
  new RegExp(
    String.raw`^[^\S\n]*repository:[^\S\n]*["']?\S*\/litellm(?:-[a-z_-]+)?["']?[^\S\n]*\n(?:[^\S\n]*(?:#.*|\w+:.*)?\n){0,4}?[^\S\n]*tag:[^\S\n]*["']?(?:main-)?v?${RELEASE}(?:-stable[\w.-]*)?(?=["'\s]|$)`,
    'm',
  ),
  // kustomization.yaml: - name: …/litellm, newTag: v1.106.2
  new RegExp(
    String.raw`^[^\S\n]*(?:-[^\S\n]+)?(?:name|newName):[^\S\n]*["']?\S*\/litellm(?:-[a-z_-]+)?["']?[^\S\n]*\n(?:[^\S\n]*\w+:.*\n){0,2}?[^\S\n]*newTag:[^\S\n]*["']?(?:main-)?v?${RELEASE}(?:-stable[\w.-]*)?(?=["'\s]|$)`,
    'm',
  ),
  // litellm==1.106.2, "litellm[proxy]==1.106.2"
  new RegExp(
    String.raw`^(?![^\S\n]*#)(?:[^#\n]*[\s"'])?litellm(?:\[[\w\s,-]*\])?[^\S\n]*===?[^\S\n]*${RELEASE}(?![\w.*])`,
    'im',
  ),
  // uv.lock, poetry.lock
  new RegExp(String.raw`^name = "litellm"\r?\nversion = "${RELEASE}"`, 'm'),
];
