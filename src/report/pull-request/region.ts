/**
 * The part of a body that is ours: between two comments that GitHub does not show. Text before and after it belongs to
 * people and is never changed. Whoever may edit the body may edit these comments: they are hints and authorize nothing.
 */

/** What the opening comment remembers. */
export interface Memory {
  /** The fingerprint of the change set that the body was written for. */
  readonly fingerprint?: string;
  /** Digest of the title we gave: another title is a person's. */
  readonly title?: string;
  readonly level?: string;
  /** `on`: we turned auto-merge on; `off`: and off again. */
  readonly merge?: string;
  /** How the proof of this change set ended, `passed`, `failed` or `notrun`. */
  readonly proof?: string;
  /** `yes`: the change is too large or too new to be merged without a person. */
  readonly person?: string;
  /** `obsolete`: we closed it, so closing it does not mean that somebody refused the change. */
  readonly end?: string;
  /** The commit, abbreviated, at which a rule of the repository keeps the branch. */
  readonly stuck?: string;
  /** Digest of what a rule of the repository does not let us delete. */
  readonly kept?: string;
}

export interface Region {
  readonly before: string;
  readonly memory: Memory;
  readonly content: string;
  readonly after: string;
}

const NAME = 'copilot-model-sync';
const BEGIN = new RegExp(`<!-- ${NAME}:begin((?: [a-z]+=[a-z0-9]+)*) -->`);
const PAIR = /([a-z]+)=([a-z0-9]+)/g;
const END = `<!-- ${NAME}:end -->`;
const ASIDE_BEGIN = `<!-- ${NAME}:aside -->`;
const ASIDE_END = `<!-- ${NAME}:aside-end -->`;
const REBUILD = `<!-- ${NAME}:rebuild -->`;
const TICKED = new RegExp(`^(\\s*[-*+] )\\[[xX]\\]( ${REBUILD})`, 'm');

/** Our part of a body; undefined when there is none, or when it is incomplete. */
export function findRegion(body: string): Region | undefined {
  const begin = BEGIN.exec(body);
  if (begin === null) return undefined;
  const start = begin.index + begin[0].length;
  const end = body.indexOf(END, start);
  if (end < 0) return undefined;
  return {
    before: body.slice(0, begin.index),
    memory: Object.fromEntries(
      [...(begin[1] ?? '').matchAll(PAIR)].map(([, key = '', value = '']) => [key, value]),
    ),
    content: body.slice(start, end),
    after: body.slice(end + END.length),
  };
}

/** Our part as text. */
export function formatRegion(memory: Memory, content: string): string {
  const pairs = Object.entries(memory).map(([key, value]) => ` ${key}=${value}`);
  return `<!-- ${NAME}:begin${pairs.join('')} -->\n${content}\n\n${END}`;
}

/** A body with its region replaced. The text that people wrote around it is kept, line endings included. */
export function replaceRegion(region: Region, text: string): string {
  return `${region.before}${text}${region.after}`;
}

/**
 * Marks text that may differ without being news, such as models that are held back while the list flaps: it is written
 * again together with the rest, but it is never the reason to write.
 */
export function aside(content: string): string {
  return content === '' ? '' : `${ASIDE_BEGIN}\n${content}\n${ASIDE_END}`;
}

/** The text in front of the part that {@link aside} marked; all of it when there is none. */
export function beforeAside(text: string): string {
  const start = text.indexOf(ASIDE_BEGIN);
  return start < 0 ? text : text.slice(0, start);
}

/** Whether two bodies' regions say the same, apart from line endings (GitHub's editor saves CRLF) and asides. */
export function sameRegion(a: Region, b: Region): boolean {
  return comparable(a) === comparable(b);
}

function comparable({ memory, content }: Region): string {
  const text = content.replaceAll('\r\n', '\n');
  const start = text.indexOf(ASIDE_BEGIN);
  const end = text.indexOf(ASIDE_END, start);
  const rest = start < 0 || end < 0 ? text : text.slice(0, start) + text.slice(end + ASIDE_END.length);
  const pairs = Object.entries(memory).map(([key, value]) => `${key}=${value}`);
  return [...pairs.toSorted(), rest.replace(/\s+/g, ' ').trim()].join('\n');
}

/** The checkbox that asks for a rebuild, unticked. */
export function rebuildBox(label: string): string {
  return `- [ ] ${REBUILD}${label}`;
}

/** Whether a person ticked the checkbox. */
export function isRebuildTicked(region: Region): boolean {
  return TICKED.test(region.content);
}

/** The same body, remembering something more, with the checkbox unticked. */
export function remember(region: Region, more: Memory): string {
  const content = region.content.replace(TICKED, '$1[ ]$2').trim();
  return replaceRegion(region, formatRegion({ ...region.memory, ...more }, content));
}
