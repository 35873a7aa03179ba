import type { FileProof, Litellm, Proof, Result, Row } from './model.ts';
import type { Observed, Seen } from './observe.ts';

/** The rows of a file: what is wrong now and was wrong without the change is told apart. */
export function rowsOf(after: Observed, before: Pick<Observed, 'rows'> | undefined): readonly Row[] {
  const wasWrong = new Set(before?.rows.filter(isWrong).map(keyOf));
  return after.rows.map((seen) => ({
    name: seen.name,
    subject: seen.subject,
    result: resultOf(seen, wasWrong.has(keyOf(seen))),
  }));
}

/** Whether anything in what was seen is wrong, so that it is worth asking the same without the change. */
export function hasFaults({ rows }: Pick<Observed, 'rows'>): boolean {
  return rows.some(isWrong);
}

/** Failed when a file does not start, whoever is to blame, or when the change makes something fail. */
export function verdict(litellm: Litellm, files: readonly FileProof[]): Proof {
  const failed = files.some(
    ({ start, rows }) => start.kind === 'down' || rows.some(({ result }) => result.kind === 'failed'),
  );
  return { kind: failed ? 'failed' : 'passed', litellm, files };
}

function resultOf({ reason, notAsked }: Seen, before: boolean): Result {
  if (reason === undefined) return { kind: 'ok' };
  if (notAsked === true) return { kind: 'not-asked', reason };
  return { kind: before ? 'failed-before' : 'failed', reason };
}

function isWrong({ reason, notAsked }: Seen): boolean {
  return reason !== undefined && notAsked !== true;
}

function keyOf({ name, subject }: Seen): string {
  return JSON.stringify([name, subject]);
}
