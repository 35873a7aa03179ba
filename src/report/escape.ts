/**
 * Makes text from elsewhere (upstream names, a user's file, GitHub's words) safe to show.
 * The only home of escaping, for Markdown on GitHub and for log lines.
 */

/** Invisible on GitHub, and enough to keep its filters from seeing a mention or a reference. */
const BREAK = '\u200B';

/**
 * One line that a runner takes for text: no control characters, no line breaks, no workflow command.
 *
 * The runner looks for `::` at a line's start, after spaces, and for `##[` anywhere in it.
 */
export function logLine(text: string): string {
  return visible(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [');
}

/**
 * A workflow command for a runner's log, such as `::error file=a.yaml,line=3::message`.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string>>,
  message: string,
): string {
  const pairs = Object.entries(properties).map(
    ([key, value]) => `${key}=${commandData(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${pairs.join(',')}::${commandData(message)}`;
}

function commandData(text: string): string {
  return visible(text).replaceAll('%', '%25');
}

/** Many lines for a runner's log, each as {@link logLine} gives it. */
export function logText(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map(logLine)
    .join('\n');
}

/** Text of several lines for a terminal: line breaks and tabs are kept; control characters and bidi marks become `�`. */
export function terminalText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

/**
 * Text as text in a Markdown paragraph, list item or table cell on GitHub: nothing in it becomes a link, mention,
 * reference, image, emoji, formula, HTML or table border.
 *
 * @param maxLength in characters, before escaping
 */
export function markdown(text: string, maxLength = 200): string {
  return unlinked(
    shorten(visible(text).trim(), maxLength)
      .replace(/[\\`*_{}[\]()<>#|~$!^&]/g, (character) => ENTITIES[character] ?? `\\${character}`)
      // Block syntax at the start: a list, a heading, a rule.
      .replace(/^([-+=])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2'),
  );
}

/** GitHub's filters run on the rendered text, which has no backslashes any more: only a character in between stops them. */
function unlinked(text: string): string {
  return text
    .replaceAll('@', `@${BREAK}`)
    .replaceAll('#', `#${BREAK}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`)
    .replace(/:(?=\S)/g, `:${BREAK}`)
    .replace(/\b(www)\./gi, `$1${BREAK}.`)
    .replace(/\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)([0-9a-f]{6})(?=[0-9a-f]{1,34}\b)/gi, `$1${BREAK}`);
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * Text as a code span, which Markdown and GitHub's filters leave alone. Text that could end the span or a table cell, or
 * that could forge one of our comments for code that searches the raw body, is escaped as text instead.
 *
 * @param maxLength in characters
 */
export function code(text: string, maxLength = 100): string {
  const shown = shorten(visible(text).trim(), maxLength);
  return shown === '' || /[`|\\<>]/.test(shown) ? markdown(text, maxLength) : `\`${shown}\``;
}

/** One line of visible characters, not escaped: for text that a user wrote to be shown. */
export function oneLine(text: string, maxLength = 200): string {
  return shorten(visible(text).trim(), maxLength);
}

/**
 * Text for a title or a commit message, which GitHub does not render as Markdown but searches: for mentions, references,
 * closing words, commit ids, emoji, code in backticks and, in brackets, orders to skip the checks.
 */
export function plain(text: string, maxLength = 200): string {
  return unlinked(oneLine(text, maxLength).replaceAll('`', "'").replaceAll('[', `[${BREAK}`));
}

/**
 * A sentence of ours that may quote text from elsewhere: text in backticks becomes code, and other text is escaped.
 *
 * @param maxLength in characters, before escaping
 */
export function prose(text: string, maxLength = 1000): string {
  return shorten(visible(text).trim(), maxLength)
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 1 ? code(part, maxLength) : spaced(part, maxLength)))
    .join('');
}

/** Escaped, with the spaces at its ends, which separate it from its neighbors. */
function spaced(text: string, maxLength: number): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return `${before}${markdown(inner, maxLength)}${after}`;
}

/** Without characters that a reader cannot see or that reorder text: controls, bidi marks, zero-width characters, lone surrogates. */
function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(UNSEEN, '');
}

/** Controls, format characters (bidi, zero-width, tags), private ones, and fillers that show nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\u115F\u1160\u3164\uFFA0]|\u034F|\u17B4|\u17B5/gu;

/** At most `maxLength` characters, never half of a surrogate pair. */
export function shorten(text: string, maxLength: number): string {
  const characters = Array.from(text);
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : text;
}
