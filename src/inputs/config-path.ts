import type { ConfigPath } from '../settings.ts';

/** `path`, `path#/json/pointer` or a glob of paths, `/` between folders. {@link confinement} says where it may lead. */
export function configPath(text: string, complain: (message: string) => void): ConfigPath {
  const hash = text.indexOf('#');
  const path = (hash < 0 ? text : text.slice(0, hash)).replace(/^(?:\.\/)+/, '');
  const pointer = hash < 0 ? undefined : text.slice(hash + 1);
  const wrong = complaint(path, pointer);
  if (wrong !== undefined) complain(`${JSON.stringify(text)}: ${wrong}`);
  return {
    path,
    glob: /[*?[{]/.test(path),
    ...(pointer === undefined || pointer === '' ? {} : { pointer }),
  };
}

/** Why a path may not be written in a repository: it leads out of it, or to files that no sync may change. Undefined: it may be written. */
export function confinement({ path }: ConfigPath): string | undefined {
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'must be relative to the repository';
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) {
    return 'must not lead out of the repository';
  }
  if (parts.some((part) => part.toLowerCase() === '.git')) return 'must not lead into .git';
  return path.toLowerCase().startsWith('.github/workflows/') ? 'workflows are never written' : undefined;
}

function complaint(path: string, pointer: string | undefined): string | undefined {
  if (path === '' || path.endsWith('/')) return 'must name a file';
  if (path.includes('\\')) return 'must have / between folders';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: paths with control characters are attacks
  if (/[\u0000-\u001f\u007f]/.test(path)) return 'must not contain control characters';
  if (pointer !== undefined && pointer !== '' && !/^(?:\/(?:[^~/]|~[01])*)+$/.test(pointer)) {
    return 'must have a JSON Pointer after #, such as #/data/config.yaml';
  }
  return undefined;
}
