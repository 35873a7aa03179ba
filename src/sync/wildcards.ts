import type { Notice } from '../errors.ts';
import { list } from '../words.ts';
import type { Addition } from './additions.ts';
import { type NamedEntry, type Names, wildcardsFor } from './names.ts';

/**
 * Says which added entries take calls from a wildcard that answered them until now: LiteLLM prefers an exact name. One notice
 * for a file, however many wildcards and models there are.
 */
export function wildcardNotice(names: Names, added: readonly Addition[]): Notice | undefined {
  const wildcards = new Set<NamedEntry>();
  const matched: string[] = [];
  for (const { change } of added) {
    const [wildcard] = wildcardsFor(names, change.name);
    if (wildcard === undefined) continue;
    wildcards.add(wildcard);
    matched.push(change.name);
  }
  const [first] = wildcards;
  if (first === undefined) return undefined;
  const patterns = [...wildcards].map(({ name }) => name ?? '');
  const answered = wildcards.size === 1 ? 'answers' : 'answer';
  return {
    message: `${list(patterns, 5)} also ${answered} calls to ${list(matched, 10)}. LiteLLM prefers an exact name, so the added ${matched.length === 1 ? 'entry answers' : 'entries answer'} them from now on.`,
    place: first.place,
  };
}
