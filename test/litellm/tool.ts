import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';

const CI_TOOL = join(import.meta.dirname, '../../.ci/tool');
const paths = new Map<string, string>();

/** The path of a tool that `.ci/tool` brings. Throws when it cannot be installed. */
export function tool(name: 'litellm' | 'redis'): string {
  const path = paths.get(name) ?? execFileSync('bash', [CI_TOOL, name], { encoding: 'utf8' }).trim();
  paths.set(name, path);
  return path;
}

/** The version of LiteLLM that is run. */
export function litellmVersion(): string {
  const code = "import importlib.metadata; print(importlib.metadata.version('litellm'))";
  const python = join(dirname(tool('litellm')), 'python');
  return execFileSync(python, ['-c', code], { encoding: 'utf8' }).trim();
}
