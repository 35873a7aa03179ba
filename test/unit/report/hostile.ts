import { Marked, type Token, type Tokens } from 'marked';

/** Text that tries to become something on GitHub; each with what it is after. */
export const HOSTILE: readonly string[] = [
  '@octocat and @acme/team, mail octocat@example.com',
  'closes #1, fixes GH-12, see acme/gateway#3 and acme/gateway@0123456789abcdef0123456789abcdef01234567',
  'commit 0123456789abcdef0123456789abcdef01234567 and deadbeef1',
  'https://evil.example/x http://evil.example ftp://evil.example www.evil.example xmpp:a@b.example mailto:a@b.example',
  '[link](https://evil.example) [ref][1] [1]: https://evil.example <https://evil.example> ![image](https://evil.example/i.png)',
  '<script>alert(1)</script><img src=x onerror=alert(1)><a href="https://evil.example">x</a><!-- comment -->&lt;b&gt;',
  '<!-- copilot-model-sync:end --> text after <!-- copilot-model-sync:begin fingerprint=0 -->',
  'a | b || c \\| d \\\\| e',
  '`code` ``more`` ```fence``` ~~~ `` ` ``',
  '`@octocat | https://evil.example',
  '# heading\n## another\n- item\n1. item\n> quote\n***\n| a | b |\n|---|---|\n| c | d |\n    code',
  '- [x] ticked',
  '1) first',
  '+ plus',
  '**bold** __bold__ *it* _it_ ~~gone~~ ~gone~',
  ':octocat: :shipit: :+1: 10:30',
  '$x^2$ and $`y`$ [^1] [!WARNING] [[wiki]]',
  'evil\u202Etxt.exe \u200B\u200Dzero \u2066isolate\u2069 \uFEFFbom \u{E0041}tag',
  'line\r\nbreak\u2028and\u0085more\u0000\u001b[31mred',
  '\uD800 lone half',
  '\\@octocat \\#1 \\<b> \\',
  '&#64;octocat &commat;octocat &num;1',
  'a\\',
  '::set-env name=X::y',
];

export interface Seen {
  /** Token types that upstream text must never produce. */
  readonly kinds: readonly string[];
  /** All text outside code, as GitHub's filters get it. */
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
}

/** Parses Markdown as GitHub does and gathers what came of it. */
export function look(markdown: string): Seen {
  const kinds: string[] = [];
  const texts: string[] = [];
  const rows: string[][] = [];
  const visit = (token: Token): void => {
    kinds.push(token.type);
    if (token.type === 'table') {
      const table = token as Tokens.Table;
      for (const row of table.rows) rows.push(row.map((cell) => cell.text));
      for (const cell of [...table.header, ...table.rows.flat()]) cell.tokens.forEach(visit);
    } else if (token.type === 'list') {
      for (const item of (token as Tokens.List).items) item.tokens.forEach(visit);
    } else if ('tokens' in token && token.tokens !== undefined) {
      token.tokens.forEach(visit);
    } else if (token.type === 'text' || token.type === 'escape') {
      texts.push(token.text);
    }
  };
  new Marked({ gfm: true }).lexer(markdown).forEach(visit);
  return { kinds, text: decode(texts.join('')), rows };
}

/** What GitHub's filters for mentions, references, emoji and addresses would act on in rendered text. */
export const LIVE = new RegExp(
  [
    '(^|[^\\w/])@[a-z0-9]',
    '[a-z0-9]@[a-z0-9.-]+\\.[a-z]',
    '(^|\\W)#\\d',
    '\\w#\\d',
    '\\bgh-\\d',
    '\\b[0-9a-f]{40}\\b',
    '(https?|ftp)://',
    '\\bwww\\.\\w',
    ':[a-z0-9_+-]+:',
  ].join('|'),
  'i',
);

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
