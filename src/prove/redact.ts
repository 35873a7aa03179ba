/** Longest error of a program that is quoted, in characters. */
const LONGEST = 300;

/**
 * Everything that looks like a secret: keys and tokens with a known start, credentials in an address or after
 * their scheme, and any run long and random enough to be a key.
 */
const SECRET_LIKE =
  /\b(?:gh[a-z]|github_pat|glpat|xox[a-z]|hf|pypi|AKIA|AIza)[_-]?[\w-]{10,}|\b(?:sk|pk|rk)-[\w-]{3,}|\btid=\S+|\beyJ[\w-]+(?:\.[\w-]*)*|(?<=:\/\/)[^\s/@]+@|\b(?:bearer|basic|token)\s+[\w.~+/=-]{8,}|(?<=\b(?:password|passwd|secret|token|api[-_]?key)["']?\s*[=:]\s*["']?)[^\s"',}]{3,}|(?<![\w/.-])(?=[\w+=-]*\d)[\w+=-]{30,}/gi;

/**
 * The last error in what a program printed, as one line, without terminal colors, control characters, the paths of this
 * machine, the given secrets and everything that looks like a secret.
 */
export function lastError(output: string, secrets: readonly string[], paths: readonly string[] = []): string {
  const lines = output
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colors are made of them
    .replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const found = lines.findLast((line) => ERROR.test(line) && !NOISE.test(line)) ?? lines.at(-1) ?? '';
  return shorten(redact(found, secrets, paths));
}

/** A text without its secrets. */
export function redact(text: string, secrets: readonly string[], paths: readonly string[] = []): string {
  let clean = text;
  for (const secret of secrets) if (secret.length >= 4) clean = clean.replaceAll(secret, '***');
  for (const path of paths) clean = clean.replaceAll(path, '…');
  return clean
    .replaceAll(SECRET_LIKE, '***')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

const ERROR =
  /^(?:[\w.]*(?:Error|Exception|Exit|Warning)\b|error\b|ERROR\b|fatal\b|.*\b(?:ERROR|CRITICAL)\b)/;
/** Lines that follow every failed start and do not name its cause. */
const NOISE =
  /Application startup failed|^During handling|Traceback \(most recent call last\)|DeprecationWarning/;

function shorten(text: string): string {
  const characters = Array.from(text.toWellFormed());
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}
