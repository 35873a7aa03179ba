import { outerEdits } from '../edit/host-edits.ts';
import type { Config, Finding, TextEdit } from '../model.ts';
import { internals } from '../read/index.ts';
import { lineText } from '../read/source.ts';
import { type CheckOptions, type Document, documentOf, lineAt, lineEnd, type Spot } from './document.ts';
import { ignoredBy, ignores } from './ignore.ts';
import { TABLES } from './litellm.ts';
import { redactor } from './redact.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { applies } from './version.ts';

export type { CheckOptions } from './document.ts';
export type { Rule } from './rule.ts';
export { RULES };

/**
 * What LiteLLM would refuse, drop, ignore or do differently than the config's author expects, in the order of the file.
 * A file that does not exist yet has no findings.
 */
export function findings(config: Config, options: CheckOptions = {}): readonly Finding[] {
  const known = { ...options, version: options.version ?? NEWEST };
  const document = documentOf(config, known);
  if (document === undefined) return [];
  const redact = redactor(document);
  const comments = ignores(document);
  const rules = RULES.filter(
    (rule) =>
      applies(rule, known.version) &&
      options.ignore?.includes(rule.id) !== true &&
      isWanted(rule, options.only, comments.length > 0),
  );
  const found = rules.flatMap((rule) => findingsOf(rule, document, config, redact));
  const { kept, unused } = ignoredBy(comments, found);
  return inOrder([...kept, ...(options.ignore?.includes('unused-ignore') === true ? [] : unused)]);
}

/** The newest LiteLLM that the tables were made from. */
const NEWEST: string = TABLES.versions.at(-1) ?? '';

/** A comment that ignores a rule is a warning when the rule reports nothing, so it takes the rules of notices to know. */
function isWanted({ severity, effect }: Rule, only: CheckOptions['only'], hasComments: boolean): boolean {
  if (only === undefined || effect === 'does-not-start' || effect === 'drops-entry') return true;
  return only === 'serious' && (severity !== 'notice' || hasComments);
}

function findingsOf(
  rule: Rule,
  document: Document,
  config: Config,
  redact: ReturnType<typeof redactor>,
): Finding[] {
  const { src } = document;
  const found: Finding[] = [];
  rule.check(document, (at, message, details = {}) => {
    const entry = /^model_list\[(\d+)\]/.exec(at.path)?.[1];
    found.push({
      rule: rule.id,
      severity: details.severity ?? rule.severity,
      effect: details.effect ?? rule.effect,
      place: src.place(at.offset),
      length: shownLength(document, at),
      message: redact(at.path === '' ? message : `${at.path} ${message}`),
      excerpt: redact(excerpt(document, config, at.offset)),
      ...(entry === undefined ? {} : { entry: Number(entry) }),
      ...(details.related === undefined
        ? {}
        : {
            related: details.related.map(({ at: { offset }, message: text }) => ({
              place: src.place(offset),
              message: text,
            })),
          }),
      ...(details.fix === undefined ? {} : { fix: fileEdits(config, details.fix) }),
    });
  });
  // Rules go from key to key. Of findings at one place, such as a map that entries merge, the first entry's come first.
  return found.toSorted(({ entry: a = LAST }, { entry: b = LAST }) => a - b);
}

const LAST = Number.MAX_SAFE_INTEGER;

/** The line that an offset is on, as it is in the file. */
function excerpt({ src }: Document, config: Config, offset: number): string {
  const { host } = internals(config);
  const line = src.place(offset).line ?? 1;
  return lineText(host?.outer ?? src, line - 1);
}

/** To the end of the value, or of its first line. */
function shownLength({ src }: Document, { node, offset }: Spot): number {
  const end = Math.min(node.end, lineEnd(src, lineAt(src.starts, offset)));
  return Math.max(1, end - offset);
}

function inOrder(found: readonly Finding[]): readonly Finding[] {
  return found.toSorted(
    (a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0),
  );
}

/** Edits of the document → edits of the file, which differ when the config is inside a block scalar. */
function fileEdits(config: Config, edits: readonly TextEdit[]): readonly TextEdit[] {
  const { host } = internals(config);
  return host === undefined ? edits : outerEdits(host, edits);
}
