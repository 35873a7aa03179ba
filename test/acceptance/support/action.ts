import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

/** The project's folder. */
const ROOT = join(import.meta.dirname, '../../..');

const Action = z.object({
  inputs: z.record(z.string(), z.object({ default: z.coerce.string().optional() })),
  runs: z.object({ main: z.string() }),
});

interface GitHubContext {
  readonly token: string;
  readonly repository: string;
}

/** What a runner starts, by action.yml. */
export function mainOfAction(): string {
  return join(ROOT, readAction().runs.main);
}

/**
 * The variables that a runner makes of a step's `with`, and of action.yml's defaults for other inputs.
 * @param github the context that defaults may name: `${{ github.token }}`
 */
export function inputVariables(
  inputs: Readonly<Record<string, string>>,
  github: GitHubContext,
): Record<string, string> {
  const known = readAction().inputs;
  const unknown = Object.keys(inputs).filter((name) => known[name] === undefined);
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(known).map(([name, { default: fallback = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      inputs[name] ?? expand(fallback, github),
    ]),
  );
}

function readAction(): z.infer<typeof Action> {
  return Action.parse(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')));
}

function expand(text: string, github: GitHubContext): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression === 'github.token') return github.token;
    if (expression === 'github.repository') return github.repository;
    throw new Error(`action.yml has a default that only a runner understands: ${expression}`);
  });
}
