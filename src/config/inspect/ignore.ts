import type { Finding } from '../model.ts';
import { type Document, lineAt, lineEnd } from './document.ts';

/** A person's `# copilot-model-sync: ignore RULE`, and the line of the file that it is about. */
interface Ignore {
  readonly rules: readonly string[];
  readonly line: number | undefined;
  readonly at: Omit<Finding, 'rule' | 'message'>;
}

const IGNORE = /copilot-model-sync:\s*ignore(?![\w-])(?:\s+([a-z][a-z-]*(?:[\s,]+[a-z][a-z-]*)*))?/;

/** The ignoring comments of a document. One that is alone on its line is about the next line with content. */
export function ignores({ src, comments }: Document): readonly Ignore[] {
  if (!IGNORE.test(src.text)) return [];
  const commentLines = new Set(comments.map((offset) => lineAt(src.starts, offset)));
  return comments.flatMap((offset): Ignore[] => {
    const own = lineAt(src.starts, offset);
    const text = src.text.slice(offset, lineEnd(src, own));
    const match = IGNORE.exec(text);
    if (match === null) return [];
    let line = own;
    if (isAlone(own)) {
      while (line < src.starts.length - 1 && (isBlank(line) || (commentLines.has(line) && isAlone(line))))
        line += 1;
    }
    const at = {
      severity: 'warning',
      effect: 'ignored',
      place: src.place(offset),
      length: text.length,
      excerpt: text,
    } as const;
    return [{ rules: match[1]?.split(/[\s,]+/) ?? [], line: src.place(src.starts[line] ?? 0).line, at }];
  });

  function isAlone(line: number): boolean {
    return (
      src.text
        .slice(src.starts[line] ?? 0)
        .trimStart()
        .startsWith('#') && !isBlank(line)
    );
  }
  function isBlank(line: number): boolean {
    return src.text.slice(src.starts[line] ?? 0, lineEnd(src, line)).trim() === '';
  }
}

/** Findings that no comment silences, and a finding for each rule that a comment names in vain. */
export function ignoredBy(
  comments: readonly Ignore[],
  found: readonly Finding[],
): { readonly kept: readonly Finding[]; readonly unused: readonly Finding[] } {
  const silences = (comment: Ignore, { rule, place }: Finding): boolean =>
    comment.line === place.line && comment.rules.includes(rule);
  const unused = comments.flatMap((comment): Finding[] => {
    if (comment.rules.length === 0) {
      return [
        { ...comment.at, rule: 'unused-ignore', message: 'This comment does not name a rule to ignore.' },
      ];
    }
    return comment.rules
      .filter((rule) => !found.some((finding) => finding.rule === rule && silences(comment, finding)))
      .map((rule) => ({
        ...comment.at,
        rule: 'unused-ignore',
        message: `This comment ignores \`${rule}\`, which reports nothing here.`,
      }));
  });
  return { kept: found.filter((finding) => !comments.some((comment) => silences(comment, finding))), unused };
}
