import { routing } from '../config/index.ts';
import type { Config, Entry } from '../config/model.ts';
import type { Notice } from '../errors.ts';
import type { Context } from './context.ts';
import type { Managed } from './managed.ts';
import type { Change, NameOwner } from './model.ts';
import { answerTo, type Names } from './names.ts';
import { NO_OTHER_FILES } from './other-files.ts';
import type { PlannedRemoval } from './part.ts';
import { copilotId } from './template.ts';

type Removed = Extract<Change, { kind: 'removed' }>;

export interface Dangling {
  /** The removals, each with what it breaks, and with who answers its name from then on. */
  readonly removed: readonly Removed[];
  /** References that were broken before. */
  readonly notices: readonly Notice[];
}

/**
 * What refers to an entry that is removed: fallbacks, aliases, and entries that people made for the same model under
 * another name. Nothing breaks where another entry, an id, an alias or a wildcard answers the name.
 *
 * @param names the names of the entries that stay
 * @param added names that the plan adds
 */
export function dangling(
  config: Config,
  managed: readonly Managed[],
  removals: readonly PlannedRemoval[],
  names: Names,
  added: readonly string[],
  context: Context,
): Dangling {
  const { references, includes } = routing(config);
  const callable = [names, ...(context.others ?? NO_OTHER_FILES).sameProxy];
  const breaks = new Map<number, Notice[]>();
  const notices: Notice[] = [];
  const report = (entry: number | undefined, broken: Notice, already: Notice | undefined): void => {
    if (entry !== undefined) breaks.set(entry, [...(breaks.get(entry) ?? []), broken]);
    else if (already !== undefined) notices.push(already);
  };

  for (const { kind, path, target, place } of references) {
    const removal = removals.find(({ entry }) => calledBy(config.entries[entry], target));
    const works = removal === undefined ? undefined : stillWorks(removal);
    // LiteLLM does not follow an alias to another alias.
    const reached = kind === 'fallback' ? callable : callable.map((it) => ({ ...it, aliases: new Map() }));
    if (added.includes(target) || reached.some((it) => answerTo(it, target, works) !== undefined)) continue;
    report(
      removal?.entry,
      { message: `${path} refers to ${target}, which is removed`, place },
      includes === undefined
        ? { message: `${path} refers to ${target}, which no entry defines.`, place }
        : undefined,
    );
  }
  const ours = new Set(managed.map(({ entry }) => entry.index));
  for (const entry of config.entries) {
    const id = copilotId(entry);
    if (id === undefined || ours.has(entry.index)) continue;
    const removal = removals.find(({ change }) => change.id === id && change.why.kind !== 'excluded');
    const calls = `${entry.name ?? 'an entry'} calls ${entry.model}`;
    const unknown = isUnknown(id, managed, context);
    report(
      removal?.entry,
      { message: `${calls}, which Copilot no longer offers`, place: entry.place },
      unknown ? { message: `${calls}, which is not in Copilot’s catalogue.`, place: entry.place } : undefined,
    );
  }
  return {
    removed: removals.map((removal) => {
      const broken = breaks.get(removal.entry);
      const answeredBy = answerAfter(removal, callable);
      return {
        ...removal.change,
        ...(broken === undefined ? {} : { breaks: broken }),
        ...(answeredBy === undefined ? {} : { answeredBy }),
      };
    }),
    notices,
  };
}

function answerAfter(removal: PlannedRemoval, callable: readonly Names[]): NameOwner | undefined {
  const [first] = callable.flatMap((it) => answerTo(it, removal.change.name, stillWorks(removal)) ?? []);
  return first;
}

/**
 * Whether an entry still answers once another one is removed. An entry or wildcard that passes calls on to the same model
 * does not when Copilot no longer offers that; a model that an input excludes goes on working.
 */
function stillWorks({ change: { id, why } }: PlannedRemoval): (entry: Entry) => boolean {
  if (why.kind === 'excluded') return () => true;
  return (entry) => copilotId(entry) !== id && entry.model?.startsWith('github_copilot/*') !== true;
}

function calledBy(entry: Entry | undefined, name: string): boolean {
  return entry !== undefined && (entry.name === name || entry.id === name);
}

/** Of a managed model the plan says elsewhere that it is missing, and a record that could not be read may be any model. */
function isUnknown(id: string, managed: readonly Managed[], { catalogue, selection }: Context): boolean {
  const readable = catalogue.nameless === 0 && !catalogue.unreadable.includes(id);
  return readable && !selection.verdicts.has(id) && !managed.some((item) => item.id === id);
}
