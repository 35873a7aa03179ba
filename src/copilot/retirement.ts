import * as z from 'zod';
import type { Model } from './model.ts';

/** What upstream announces about the end of a model. */
export type Retirement = NonNullable<Model['retirement']>;

/** The codes that announce an end. (microsoft/vscode reads the same two; the list of codes is open.) */
const CODES: ReadonlySet<string> = new Set(['model_pending_deprecation', 'model_deprecated']);

const Message = z.object({ code: z.string(), message: z.string() });

/** Messages are prose; longer ones are cut. */
const LONGEST = 500;

/**
 * The announced end of a model, from the messages with a code for it. The code is made for programs; the date is in the
 * prose, as an ISO date ("… has a planned deprecation date of 2026-09-01."). Messages of another shape are ignored. When
 * the messages contain several different dates, none is used.
 */
export function retirementOf(messages: readonly unknown[]): Retirement | undefined {
  const texts = messages.flatMap((value) => {
    const read = Message.safeParse(value);
    return read.success && CODES.has(read.data.code) ? [read.data.message.slice(0, LONGEST)] : [];
  });
  if (texts.length === 0) return undefined;
  const message = texts.join(' ');
  const [date, second] = new Set([...message.matchAll(ISO_DATE)].flatMap(([text]) => calendarDate(text)));
  return { message, ...(date === undefined || second !== undefined ? {} : { date }) };
}

/** Not the end of an id such as `gpt-4.1-2025-04-14`. */
const ISO_DATE = /(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g;

function calendarDate(text: string): string[] {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? [text] : [];
}

/**
 * The models, each retiring one with its successor: the one other model of the catalogue that its message names, by id or
 * display name, in a message that speaks of a replacement. None when the message names several, or one that the catalogue
 * does not have: nothing is guessed.
 */
export function withSuccessors(models: readonly Model[]): Model[] {
  if (!models.some(({ retirement }) => retirement !== undefined)) return [...models];
  const table = nameTable(models);
  return models.map((model) => {
    const { retirement } = model;
    if (retirement === undefined || !REPLACES.test(retirement.message)) return model;
    const ids = mentioned(retirement.message, table);
    ids.delete(model.id);
    const [successor, second] = ids;
    return successor === undefined || second !== undefined
      ? model
      : { ...model, retirement: { ...retirement, successor } };
  });
}

const REPLACES =
  /\b(?:instead|use|using|switch|migrat\w*|mov(?:e|ing)|recommend\w*|replac\w*|succe\w*|alternatives?|upgrad\w*)\b/i;

/** A sentence would not contain a longer name. */
const LONGEST_NAME = 100;

interface NameTable {
  /** Lower-case ids and display names, each with the id that it means. */
  readonly names: ReadonlyMap<string, string>;
  /** The lengths of the names, the longest first. */
  readonly lengths: readonly number[];
}

/** A display name that two models have means neither. */
function nameTable(models: readonly Model[]): NameTable {
  const names = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { id, name } of models) {
    const key = name?.trim().toLowerCase() ?? '';
    if (key.length < 3) continue;
    if (names.has(key)) ambiguous.add(key);
    names.set(key, id);
  }
  for (const key of ambiguous) names.delete(key);
  for (const { id } of models) names.set(id.toLowerCase(), id);
  const lengths = [...new Set([...names.keys()].map((key) => key.length))];
  return { names, lengths: lengths.filter((it) => it <= LONGEST_NAME).toSorted((a, b) => b - a) };
}

/** Words behind a name that make another model of it: `GPT-5.4 mini` is not `GPT-5.4`. */
const OTHER_MODEL = /^\s+(?:[\d(]|[A-Z]|mini|nano|fast|flash|lite|pro|max|codex|preview|thinking|high|low)/;

/** Characters that make a longer word of a name. */
const CONTINUES = /^(?:[\w/-]|\.\w)/;

/** Every place where a word begins is tried with the longest name first: `gpt-5.4-mini` does not mention `gpt-5.4`. */
function mentioned(message: string, { names, lengths }: NameTable): Set<string> {
  const ids = new Set<string>();
  // Of ASCII alone, so that lower case has the same length.
  const text = message.replaceAll(/[^ -~]/g, ' ');
  const lower = text.toLowerCase();
  for (let at = 0; at < text.length; at += 1) {
    if (/[\w./-]/.test(text[at - 1] ?? '')) continue;
    const length = lengths.find(
      (it) => names.has(lower.slice(at, at + it)) && !CONTINUES.test(text.slice(at + it)),
    );
    if (length === undefined) continue;
    const id = names.get(lower.slice(at, at + length));
    if (id !== undefined && !OTHER_MODEL.test(text.slice(at + length))) ids.add(id);
    at += length - 1;
  }
  return ids;
}
