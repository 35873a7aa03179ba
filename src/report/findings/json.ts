import type { CheckFinding } from '../../outcome.ts';

/** Findings as a JSON array: `path`, `line` and `column` (from 1), `severity`, `rule`, `message`, `related`. */
export function findingsJson(found: readonly CheckFinding[]): string {
  const rows = found.map(({ place, severity, rule, message, length, related }) => ({
    ...place,
    ...(length === undefined ? {} : { length }),
    severity,
    ...(rule === undefined ? {} : { rule }),
    message,
    ...(related === undefined
      ? {}
      : { related: related.map((note) => ({ ...note.place, message: note.message })) }),
  }));
  return `${JSON.stringify(rows)}\n`;
}
