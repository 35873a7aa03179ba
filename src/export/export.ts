import { applyEdits } from '#jsonc-parser';
import type { TextEdit } from '../config/model.ts';
import type { Refused } from '../errors.ts';
import { CLIENTS } from './clients/index.ts';
import { addProvider, fileMissing, newFile } from './create.ts';
import { styleOf } from './json/print.ts';
import { type Document, readDocument, unsafe } from './json/read.ts';
import { editList, type FileEdit } from './list.ts';
import type { Exported, ExportFile, Served } from './model.ts';
import { findProvider } from './provider.ts';
import { sameOutside } from './verify.ts';

/**
 * Lists the served models in a client's file. Only the provider that stands for the proxy changes, in it only its list of
 * models, and in that only models that the config serves or served: every other byte is kept. A model is removed when a
 * plan removes it from the config and nothing else there answers to its name. Pure.
 *
 * @param address where the proxy is, without `/v1`. With it, a file or provider that does not exist is created; without it,
 * that is refused, since nobody can guess the address.
 */
export function exportModels(file: ExportFile, served: Served, address?: string): Exported | Refused {
  if (file.bytes === null) {
    if (address === undefined) return fileMissing(file);
    const { text, ...rest } = newFile(file.kind, file.provider, served, address);
    return { kind: 'exported', bytes: new TextEncoder().encode(text), ...rest };
  }
  const planned = planEdits(file, file.bytes, served, address);
  if (planned.kind === 'refused') return planned;
  const { document, work } = planned;
  const { changes, notices, draft } = work;
  if (draft.edits.length === 0) return { kind: 'exported', bytes: file.bytes, changes, notices };
  const bytes = new TextEncoder().encode(document.mark + apply(draft.text, draft.edits));
  return verified(file, planned, bytes, served) ?? { kind: 'exported', bytes, changes, notices };
}

interface PlannedEdit {
  readonly kind: 'planned';
  readonly document: Document;
  readonly work: FileEdit;
}

function planEdits(
  file: ExportFile,
  bytes: Uint8Array,
  served: Served,
  address: string | undefined,
): PlannedEdit | Refused {
  const read = readDocument(file.path, bytes);
  if (read.kind === 'refused') return read;
  const { document } = read;
  const client = CLIENTS[file.kind];
  const style = styleOf(document.text, document.root);
  const found = findProvider(document, client, file.provider);
  if (found.kind === 'refused') return found;
  const work =
    found.kind === 'none'
      ? addProvider(file, document, style, found, served, address)
      : editList(document, style, client, found, served);
  return work.kind === 'refused' ? work : { kind: 'planned', document, work };
}

/** The last guard: read again, the file is valid, needs no other edit, and says the same about everything else. */
function verified(
  file: ExportFile,
  { document, work }: PlannedEdit,
  bytes: Uint8Array,
  served: Served,
): Refused | undefined {
  const again = planEdits(file, bytes, served, undefined);
  const isRight =
    again.kind === 'planned' &&
    again.work.draft.edits.length === 0 &&
    sameOutside(document.root, again.document.root, file, work.changes);
  if (isRight) return undefined;
  return unsafe(
    { path: file.path },
    'The edit of the file would not have the intended result, so it was not made.',
  );
}

function apply(text: string, edits: readonly TextEdit[]): string {
  return applyEdits(
    text,
    edits.map(({ start, end, text: content }) => ({ offset: start, length: end - start, content })),
  );
}
