import { formatLocation } from '../../config-location.ts';
import type { FileProof, Proof, Row } from '../../prove/model.ts';
import { code, prose } from '../escape.ts';
import { proofLines, resultText } from '../proof.ts';

/**
 * A proof for a pull request's body or the job's summary: a sentence for each file, and a folded table of what was asked.
 * Everything that the proxy said is escaped.
 *
 * @param maxRows of each table
 */
export function proofMarkdown(proof: Proof, maxRows = Number.POSITIVE_INFINITY): string {
  const lines = proofLines(proof).map((line) => prose(line, 1500));
  if (proof.kind === 'not-run') return lines.join('\n\n');
  const tables = proof.files.flatMap((file) => tableOf(file, proof.files.length > 1, maxRows));
  const sentence = lines.join('\n\n');
  const alert = `> [!CAUTION]\n> ${lines.join('\n>\n> ')}`;
  return [proof.kind === 'failed' ? alert : sentence, ...tables].join('\n\n');
}

function tableOf(file: FileProof, named: boolean, maxRows: number): readonly string[] {
  const rows = sorted(file.rows);
  const off = file.switchedOff.map((path) => code(path)).join(', ');
  const hosts = file.refusedHosts.map((host) => code(host)).join(', ');
  const about = [
    ...(off === '' ? [] : [`\n\nSwitched off in the proof: ${off}.`]),
    ...(hosts === ''
      ? []
      : [`\n\nLiteLLM tried to connect to other hosts, which the proof refused: ${hosts}.`]),
  ].join('');
  if (rows.length === 0 && about === '') return [];
  const shown = rows.slice(0, maxRows).map(rowOf);
  const more = rows.length - shown.length;
  const rest = more > 0 ? `\n\n… and ${more} more` : '';
  const table =
    shown.length === 0 ? '' : `\n\n| Name | Asked | Result |\n| --- | --- | --- |\n${shown.join('\n')}`;
  const title = named ? `Results for ${code(formatLocation(file), 200)}` : 'Results';
  return [`<details><summary>${title}</summary>${table}${rest}${about}\n\n</details>`];
}

/** What is wrong comes first, since long tables are cut. */
function sorted(rows: readonly Row[]): readonly Row[] {
  const order = ['failed', 'failed-before', 'not-asked', 'ok'];
  return rows.toSorted((a, b) => order.indexOf(a.result.kind) - order.indexOf(b.result.kind));
}

function rowOf(row: Row): string {
  return `| ${code(row.name)} | ${row.subject} | ${prose(resultText(row), 400)} |`;
}
