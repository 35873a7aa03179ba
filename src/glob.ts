/**
 * A glob as a predicate: `*` (anything but `/`), `**` (anything), `?`, `[abc]`, `[!a-c]`, `{a,b}`; the whole text must match.
 *
 * Runs in time linear in text × pattern: hostile ids meet hostile globs here, so nothing is handed to a backtracking regular expression.
 */
export function glob(pattern: string): (text: string) => boolean {
  const alternatives = expandBraces(pattern).map(tokens);
  return (text) => alternatives.some((tokenList) => matches(tokenList, text));
}

type Token =
  | { readonly kind: 'one'; readonly accepts: (character: string) => boolean }
  | { readonly kind: 'many'; readonly accepts: (character: string) => boolean };

/** A glob whose braces stand for more alternatives than this is refused where inputs are read. */
const MOST_ALTERNATIVES = 256;

/** Whether the braces of a glob stand for too many alternatives to be meant. */
export function isExplosive(pattern: string): boolean {
  return expandBraces(pattern).length > MOST_ALTERNATIVES;
}

function expandBraces(pattern: string): string[] {
  let patterns = [pattern];
  while (patterns.length <= MOST_ALTERNATIVES) {
    const next = patterns.flatMap(expandInnermost);
    if (next.length === patterns.length) return next;
    patterns = next;
  }
  return patterns;
}

function expandInnermost(pattern: string): string[] {
  const brace = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
  if (brace === null) return [pattern];
  const [whole, inner = ''] = brace;
  const before = pattern.slice(0, brace.index);
  const after = pattern.slice(brace.index + whole.length);
  return inner.split(',').map((choice) => `${before}${choice}${after}`);
}

function tokens(pattern: string): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (character === '*') {
      const deep = pattern.charAt(at + 1) === '*';
      if (deep) at++;
      // `**/` also matches no folder at all
      if (deep && pattern.charAt(at + 1) === '/') {
        at++;
        result.push({ kind: 'many', accepts: () => true });
        continue;
      }
      result.push({ kind: 'many', accepts: deep ? () => true : (it) => it !== '/' });
    } else if (character === '?') {
      result.push({ kind: 'one', accepts: (it) => it !== '/' });
    } else if (character === '[' && pattern.indexOf(']', at + 2) > 0) {
      const end = pattern.indexOf(']', at + 2);
      result.push({ kind: 'one', accepts: characterClass(pattern.slice(at + 1, end)) });
      at = end;
    } else {
      result.push({ kind: 'one', accepts: (it) => it === character });
    }
  }
  return result;
}

function characterClass(source: string): (character: string) => boolean {
  const negated = source.startsWith('!') || source.startsWith('^');
  const body = negated ? source.slice(1) : source;
  const ranges: [string, string][] = [];
  for (let at = 0; at < body.length; at++) {
    const from = body.charAt(at);
    if (body.charAt(at + 1) === '-' && at + 2 < body.length) {
      ranges.push([from, body.charAt(at + 2)]);
      at += 2;
    } else {
      ranges.push([from, from]);
    }
  }
  return (character) =>
    character !== '/' && ranges.some(([low, high]) => low <= character && character <= high) !== negated;
}

function matches(pattern: readonly Token[], text: string): boolean {
  let states = new Set([0]);
  const settle = (from: Set<number>): Set<number> => {
    for (const state of from) if (pattern[state]?.kind === 'many') from.add(state + 1);
    return from;
  };
  settle(states);
  for (const character of text) {
    const next = new Set<number>();
    for (const state of states) {
      const token = pattern[state];
      if (token?.accepts(character) !== true) continue;
      next.add(token.kind === 'many' ? state : state + 1);
    }
    if (next.size === 0) return false;
    states = settle(next);
  }
  return states.has(pattern.length);
}
