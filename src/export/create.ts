import { isMap, type Value, type ValueMap } from '../config/model.ts';
import { type Notice, problem, type Refused, refused } from '../errors.ts';
import { list as inWords } from '../words.ts';
import type { Client } from './clients/client.ts';
import { CLIENTS } from './clients/index.ts';
import { type ClientEntry, clientEntries } from './entries.ts';
import { editChildren } from './json/children.ts';
import { print, printProperty, type Style } from './json/print.ts';
import { type Document, placeAt } from './json/read.ts';
import { type FileEdit, listOf } from './list.ts';
import type { ExportKind, ExportTarget, Served } from './model.ts';
import type { NoProvider } from './provider.ts';

/** A new file of a client, and what a person should know about it. */
export interface NewFile {
  readonly text: string;
  readonly changes: FileEdit['changes'];
  readonly notices: readonly Notice[];
}

/**
 * A file that contains nothing but the provider.
 *
 * @param address where the proxy is, without `/v1`; without it, the file has no address
 */
export function newFile(kind: ExportKind, provider: string, served: Served, address?: string): NewFile {
  const client = CLIENTS[kind];
  const { entries, notListed } = clientEntries(client, served);
  const value = nested(client.path(provider), newProvider(client, provider, entries, address));
  const whole = { ...client.head, ...(isMap(value) ? value : {}) };
  const text = `${print(whole, '', { step: '  ', eol: '\n', inline: false })}\n`;
  return { text, changes: additions(entries), notices: notListed };
}

/** Adds a provider that a file does not define. Without an address that is refused. */
export function addProvider(
  target: ExportTarget,
  document: Document,
  style: Style,
  { inside, missing, others }: NoProvider,
  served: Served,
  address: string | undefined,
): FileEdit | Refused {
  const { text, path } = document;
  if (address === undefined) return noProvider(target, others, document, inside.offset);
  const client = CLIENTS[target.kind];
  const { entries, notListed } = clientEntries(client, served);
  const [first, ...rest] = missing;
  const value = nested(rest, newProvider(client, target.provider, entries, address));
  const printed = (indent: string) =>
    typeof first === 'string' ? printProperty(first, value, indent, style) : print(value, indent, style);
  const edits = editChildren(text, inside, { removed: new Set(), added: [printed] }, style);
  return {
    kind: 'work',
    draft: { text, style, edits, commented: [] },
    changes: additions(entries),
    notices: notListed.map((notice) => ({ ...notice, place: { path } })),
  };
}

/** The refusal of a file that does not exist, when nobody said where the proxy is. */
export function fileMissing({ kind, path, provider }: ExportTarget): Refused {
  const hint = `Create it once: \`${command(kind, path, provider)}\``;
  return refused(problem('EXPORT_MISSING', 'The file does not exist.', { place: { path }, hint }));
}

function noProvider(
  { kind, path, provider }: ExportTarget,
  others: readonly string[],
  { text }: Document,
  offset: number,
): Refused {
  const known = others.length === 0 ? '' : ` It defines ${inWords(others.map(quoted), 5)}.`;
  const message = `The file does not define the provider ${quoted(provider)} for ${CLIENTS[kind].title}.${known}`;
  const other = others.length === 0 ? '' : `Name another one: \`${kind}=${path}#ID\`. Or create it once`;
  const hint = `${other || 'Create it once'}: \`${command(kind, path, provider)}\``;
  return refused(problem('EXPORT_MISSING', message, { place: placeAt(path, text, offset), hint }));
}

function command(kind: ExportKind, path: string, provider: string): string {
  const which = provider === 'litellm' ? '' : ` --provider ${JSON.stringify(provider)}`;
  return `copilot-model-sync export ${kind} --base-url https://LITELLM${which} --write ${path}`;
}

function newProvider(
  client: Client,
  name: string,
  entries: readonly ClientEntry[],
  address: string | undefined,
): ValueMap {
  return { ...client.provider(name, address), [client.list]: listOf(client, entries) };
}

function nested(path: ReturnType<Client['path']>, inner: Value): Value {
  return path.reduceRight<Value>(
    (below, step) => (typeof step === 'string' ? { [step]: below } : [below]),
    inner,
  );
}

function additions(entries: readonly ClientEntry[]): FileEdit['changes'] {
  return entries.map(({ name, entry }) => ({ kind: 'added', name, entry }));
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
