/** Longest excerpt of an answer that a message contains, in characters. */
const LONGEST = 200;

/**
 * Anything that may be a secret: GitHub's tokens, Copilot's session tokens, JSON web tokens, credentials after their
 * scheme, and any run long and random enough to be a key.
 */
const TOKEN_LIKE =
  /\b(?:gh[a-z]|github_pat)_[\w.-]+|\btid=\S+|\beyJ[\w-]+(?:\.[\w-]*)*|\b(?:bearer|basic|token)\s+[\w.~+/=-]{8,}|[\w+/=-]{30,}/gi;

/**
 * A short piece of an answer for a message: without tags, control characters and line breaks. The secrets given, and
 * everything that looks like a token, are replaced by `***`.
 */
export function excerpt(text: string, secrets: readonly string[] = []): string {
  // Cut generously first so that a huge page costs nothing; the word at the cut may be half a token.
  let clean = text.length > 4000 ? text.slice(0, 4000).replace(/\S*$/, '') : text;
  for (const secret of secrets) if (secret !== '') clean = clean.replaceAll(secret, '***');
  clean = clean
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
    .replaceAll(TOKEN_LIKE, '***')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST).toWellFormed()}…` : clean;
}
