/** What is between the values of a JSON file: white space, comments, commas. Offsets must be outside of strings. */

interface Comment {
  readonly start: number;
  readonly end: number;
}

const COMMENT = /\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y;
const KEEP = /copilot-model-sync:\s*keep\b/;

/** Offset of the comma between two values, or between the last one and the bracket; undefined: there is none. */
export function commaBetween(text: string, from: number, to: number): number | undefined {
  let at = from;
  while (at < to) {
    const comment = commentAt(text, at);
    if (comment !== undefined) at = comment.end;
    else if (text[at] === ',') return at;
    else at += 1;
  }
  return undefined;
}

/**
 * Texts, comments and brackets. A text or comment that is not closed is one too, so that each character of a hostile file is
 * looked at once.
 */
const TOKENS = /"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|[[\]{}]/g;

/** How deep the brackets of a file are nested. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Whether a comment is in a piece of JSON. */
export function hasComment(json: string): boolean {
  return commentsIn(json).length > 0;
}

/** Whether a comment in a piece of JSON asks to keep something as it is. */
export function asksToKeep(json: string): boolean {
  return commentsIn(json).some((comment) => KEEP.test(comment));
}

function commentsIn(json: string): string[] {
  return [...json.matchAll(TOKENS)].flatMap(([token]) => (token.startsWith('/') ? [token] : []));
}

/** The end of the last comment on the same line, which belongs to what is in front of it; `from` when there is none. */
export function endOfLineComments(text: string, from: number): number {
  let at = from;
  let end = from;
  for (;;) {
    const comment = commentAt(text, at);
    if (comment !== undefined) {
      if (/[\r\n]/.test(text.slice(comment.start, comment.end))) return end;
      at = comment.end;
      end = at;
    } else if (text[at] === ' ' || text[at] === '\t') at += 1;
    else return end;
  }
}

/** Start of the line of an offset. */
export function lineStart(text: string, offset: number): number {
  if (offset === 0) return 0;
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** The white space that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
}

/** Offset behind the line break at `at`; undefined when something else is there. */
export function behindBreak(text: string, at: number): number | undefined {
  if (text.startsWith('\r\n', at)) return at + 2;
  return text[at] === '\n' || text[at] === '\r' ? at + 1 : undefined;
}

/** Offset of the first character from `at` on that is neither a blank nor a tab. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ' || text[next] === '\t') next += 1;
  return next;
}

function commentAt(text: string, at: number): Comment | undefined {
  if (text[at] !== '/') return undefined;
  COMMENT.lastIndex = at;
  const [found] = COMMENT.exec(text) ?? [];
  return found === undefined ? undefined : { start: at, end: at + found.length };
}
