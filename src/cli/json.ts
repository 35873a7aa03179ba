import type { Problem } from '../errors.ts';
import type { OutputName } from '../report/outputs.ts';

/**
 * Whether a command line asks for JSON. It is read before the flags are, since a flag that is wrong is reported as JSON too.
 */
export function wantsJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const last = (end < 0 ? args : args.slice(0, end)).findLast((it) => /^--(?:no-)?json(?:=|$)/.test(it));
  return last === '--json' || last === '--json=true';
}

/** What `--json` prints of an error: the only thing on stdout then. */
export function errorJson({ code, message, hint, place }: Problem): { readonly error: object } {
  return { error: { code, message, hint, ...place } };
}

/** The outputs of a run as JSON values: a step's outputs are texts, and lists and numbers in them JSON inside a text. */
export function outputsJson(
  outputs: Readonly<Record<OutputName, string>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, text]) => [
      name,
      text === '' ? null : JSON_OUTPUTS.has(name) ? JSON.parse(text) : text,
    ]),
  );
}

/** Not by the text itself: a branch may be named `123` or `true`. */
const JSON_OUTPUTS: ReadonlySet<string> = new Set<OutputName>([
  'changed',
  'added',
  'updated',
  'removed',
  'aliases',
  'fallbacks',
  'held',
  'models',
  'pull-request-number',
  'pull-request-commits-verified',
]);
