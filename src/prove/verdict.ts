import type { QuestionResult } from './ask.ts';
import type { FileProof, Litellm, Proof, Result, Row } from './model.ts';
import type { Observed } from './observe.ts';

/** The rows of a file. A row that fails with and without the change is marked. */
export function rowsOf(after: Observed, before: Pick<Observed, 'rows'> | undefined): readonly Row[] {
  const wasWrong = new Set(before?.rows.filter(isWrong).map(keyOf));
  return after.rows.map((seen) => ({
    name: seen.name,
    subject: seen.subject,
    result: resultOf(seen, wasWrong.has(keyOf(seen))),
  }));
}

/** Whether anything failed, so that the same has to be asked without the change. */
export function hasFaults({ rows }: Pick<Observed, 'rows'>): boolean {
  return rows.some(isWrong);
}

/** A proof fails if LiteLLM does not start with a file, with or without the change, or if the change makes a row fail. */
export function verdict(litellm: Litellm, files: readonly FileProof[]): Proof {
  const failed = files.some(
    ({ start, rows }) => start.kind === 'down' || rows.some(({ result }) => result.kind === 'failed'),
  );
  return { kind: failed ? 'failed' : 'passed', litellm, files };
}

function resultOf({ reason, notAsked }: QuestionResult, before: boolean): Result {
  if (reason === undefined) return { kind: 'ok' };
  if (notAsked === true) return { kind: 'not-asked', reason };
  return { kind: before ? 'failed-before' : 'failed', reason };
}

function isWrong({ reason, notAsked }: QuestionResult): boolean {
  return reason !== undefined && notAsked !== true;
}

function keyOf({ name, subject }: QuestionResult): string {
  return JSON.stringify([name, subject]);
}
