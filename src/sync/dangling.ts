import { routing } from '../config/index.ts';
import type { Config, Entry } from '../config/model.ts';
import type { Notice } from '../errors.ts';
import type { Context } from './context.ts';
import type { Managed } from './managed.ts';
import type { Change } from './model.ts';
import { copilotId } from './template.ts';

type Removed = Extract<Change, { kind: 'removed' }>;

export interface Dangling {
  /** The removals, each with what it breaks. */
  readonly removed: readonly Removed[];
  /** What points nowhere already. */
  readonly notices: readonly Notice[];
}

/**
 * Who still points at an entry when it is gone: fallbacks, aliases, and entries that people made for the same model under
 * another name. An entry of the same name that stays, or a wildcard, goes on answering.
 *
 * @param added names that the plan adds
 */
export function dangling(
  config: Config,
  managed: readonly Managed[],
  going: readonly { readonly change: Removed; readonly entry: number }[],
  added: readonly string[],
  context: Context,
): Dangling {
  const leaving = new Set(going.map(({ entry }) => entry));
  const { references, aliases, includes } = routing(config);
  const staying = config.entries.filter(({ index }) => !leaving.has(index));
  const answers = answering([...staying.flatMap(namesOf), ...added, ...aliases]);
  const breaks = new Map<number, Notice[]>();
  const notices: Notice[] = [];
  const tell = (entry: number | undefined, broken: Notice, already: Notice | undefined): void => {
    if (entry !== undefined) breaks.set(entry, [...(breaks.get(entry) ?? []), broken]);
    else if (already !== undefined) notices.push(already);
  };

  for (const { path, target, place } of references) {
    if (answers(target)) continue;
    const gone = config.entries.find((entry) => leaving.has(entry.index) && namesOf(entry).includes(target));
    tell(
      gone?.index,
      { message: `${path} names ${target}, which goes`, place },
      includes ? undefined : { message: `${path} names ${target}, which no entry has.`, place },
    );
  }
  const ours = new Set(managed.map(({ entry }) => entry.index));
  for (const entry of staying.filter(({ index }) => !ours.has(index))) {
    const id = copilotId(entry);
    if (id === undefined) continue;
    const gone = going.find(({ change }) => change.id === id && change.why.kind !== 'excluded');
    const calls = `${entry.name ?? 'an entry'} calls ${entry.model}`;
    const unknown = isUnknown(id, managed, context);
    tell(
      gone?.entry,
      { message: `${calls}, which Copilot no longer offers`, place: entry.place },
      unknown ? { message: `${calls}, which is not in Copilot’s catalogue.`, place: entry.place } : undefined,
    );
  }
  return {
    removed: going.map(({ change, entry }) => {
      const broken = breaks.get(entry);
      return broken === undefined ? change : { ...change, breaks: broken };
    }),
    notices,
  };
}

/** Of a managed model it is said elsewhere that it is missing, and a record that could not be read may be any. */
function isUnknown(id: string, managed: readonly Managed[], { catalogue, selection }: Context): boolean {
  const readable = catalogue.nameless === 0 && !catalogue.unreadable.includes(id);
  return readable && !selection.verdicts.has(id) && !managed.some((item) => item.id === id);
}

/** What a call can name an entry by. */
function namesOf({ name, id }: Entry): string[] {
  return [name, id].filter((it) => it !== undefined);
}

function answering(names: readonly string[]): (target: string) => boolean {
  const exact = new Set(names);
  const starts = names.filter((name) => name.includes('*')).map((name) => name.slice(0, name.indexOf('*')));
  return (target) => exact.has(target) || starts.some((start) => target.startsWith(start));
}
