import { formatLocation } from '../config-location.ts';
import type { FileProof, Proof, Row, Subject } from '../prove/model.ts';
import { count } from '../words.ts';

/** A proof in one sentence for each file that something is to be said of; text from the proxy is quoted in it unescaped. */
export function proofLines(proof: Proof): readonly string[] {
  if (proof.kind === 'not-run') return [`Not proved with LiteLLM, because ${lowered(proof.reason)}`];
  const { version, foundAt } = proof.litellm;
  const litellm = `LiteLLM ${version}${foundAt === undefined ? '' : ` (found in \`${foundAt}\`)`}`;
  const several = proof.files.length > 1;
  return proof.files.map(
    (file) => `${several ? `\`${formatLocation(file)}\`: ` : ''}${fileLine(file, litellm)}`,
  );
}

/** What became of one row, in words. */
export function resultText({ subject, result }: Row): string {
  switch (result.kind) {
    case 'ok':
      return OK[subject] ?? 'answers';
    case 'failed':
      return `fails: ${result.reason}`;
    case 'failed-before':
      return `fails with and without this change: ${result.reason}`;
    case 'not-asked':
      return `not asked: ${result.reason}`;
    default:
      return result satisfies never;
  }
}

const OK: Readonly<Partial<Record<Subject, string>>> = { listed: 'as written', fallback: 'is served' };

function fileLine(file: FileProof, litellm: string): string {
  const { start, rows, entries } = file;
  if (start.kind === 'down') {
    const failure = start.why === 'timeout' ? 'did not answer within its time' : 'does not start';
    const before = start.before ? ' It does not start without this change either.' : '';
    return `${litellm} ${failure} with this file: ${ended(start.said)}${before}`;
  }
  const failed = namesOf(rows.filter(({ result }) => result.kind === 'failed'));
  const facts = `starts in ${seconds(start.ms)}, ${count(entries, 'entry', 'entries')}, ${answered(rows)}`;
  if (failed.size > 0) {
    return `${litellm} ${facts}; ${count(failed.size, 'name fails', 'names fail')} with this change.`;
  }
  const old = namesOf(rows.filter(({ result }) => result.kind === 'failed-before'));
  const also =
    old.size === 0 ? '' : ` ${count(old.size, 'name fails', 'names fail')} with and without this change.`;
  return `Proved with ${litellm}: ${facts}.${also}`;
}

const ROUTES = /^(chat|responses|messages|embeddings)( stream)?$/;

/** Models of which every route answered, and the routes. */
function answered(rows: readonly Row[]): string {
  const routes = rows.filter(({ subject }) => ROUTES.test(subject));
  const ok = routes.filter(({ result }) => result.kind === 'ok');
  const wrong = namesOf(routes.filter(({ result }) => result.kind !== 'ok'));
  const names = [...namesOf(ok)].filter((name) => !wrong.has(name));
  const kinds = [...new Set(ok.flatMap(({ subject }) => subject.split(' ')))].toSorted();
  const list = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
  return `${count(names.length, 'Copilot model', 'Copilot models')} answered${list}`;
}

function namesOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map(({ name }) => name));
}

function seconds(ms: number): string {
  return `${Math.max(1, Math.round(ms / 1000))} s`;
}

function ended(text: string): string {
  const said = text === '' ? 'it printed nothing' : text;
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}

/** A sentence as the rest of another one. Names that begin with a capital keep it. */
function lowered(sentence: string): string {
  return /^[A-Z][a-z]+ /.test(sentence) && !/^(?:LiteLLM|GitHub|Copilot) /.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}
