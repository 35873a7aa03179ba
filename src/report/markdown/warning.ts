import { formatPlace } from '../../errors.ts';
import type { Change, KeyChange, Plan } from '../../sync/model.ts';
import { list } from '../../words.ts';
import { changesOf, modelsOf, ownerText, type RouteChange, routeText } from '../changes.ts';
import { code, prose } from '../escape.ts';
import { modelName } from './model.ts';
import { lostText } from './removed.ts';

type Removed = Extract<Change, { kind: 'removed' }>;
type Updated = Extract<Change, { kind: 'updated' }>;

/** How many names a sentence has before it counts the rest. */
const NAMES = 4;
/** Lines of what breaks. */
const MOST_BREAKS = 20;

/** An alert, which GitHub shows in color: the one thing a reviewer must not miss. */
export function warning(plan: Plan): readonly string[] {
  if (plan.level !== 'breaking') return [];
  const sentences = [
    ...removals(modelsOf(plan, 'removed')),
    ...updates(modelsOf(plan, 'updated')),
    ...routes([...modelsOf(plan, 'alias'), ...modelsOf(plan, 'fallbacks')]),
  ];
  return sentences.length === 0
    ? []
    : [`> [!WARNING]\n> **Breaking.** ${sentences.join(' ')}${broken(plan)}`];
}

function removals(removed: readonly Removed[]): readonly string[] {
  const failing = removed.filter(({ answeredBy }) => answeredBy === undefined);
  const answered = removed.flatMap(({ answeredBy, lost, level, ...model }) => {
    if (answeredBy === undefined || level !== 'breaking') return [];
    const owner = `${ownerText(answeredBy, code)}${lostText(lost)}`;
    return `${modelName(model)} is removed: calls to it are answered by ${owner}.`;
  });
  const rest = answered.length - NAMES;
  return [
    ...(failing.length === 0
      ? []
      : [
          `${names(failing)} ${failing.length === 1 ? 'is removed: calls to it' : 'are removed: calls to them'} will fail.`,
        ]),
    ...answered.slice(0, NAMES),
    ...(rest > 0 ? [`${rest} more are removed, and other entries answer calls to them.`] : []),
  ];
}

/** Names that reach another model than before, or fall back to fewer. */
function routes(changes: readonly RouteChange[]): readonly string[] {
  const breaking = changes.filter(({ level }) => level === 'breaking');
  if (breaking.length === 0) return [];
  const what = list(
    breaking.map((change) => routeText(change, code)),
    NAMES,
  );
  return [`Calls reach other models than before: ${what} (marked ⚠️ below).`];
}

/** What is worst about each changed model, the worst first. */
function updates(updated: readonly Updated[]): readonly string[] {
  const breaking = updated.filter(({ level }) => level === 'breaking');
  return HARMS.flatMap(({ one, many }, index) => {
    const some = breaking.filter(({ keys }) => HARMS.findIndex(({ has }) => keys.some(has)) === index);
    return some.length === 0 ? [] : [`${names(some)} ${some.length === 1 ? one : many} (marked ⚠️ below).`];
  });
}

const HARMS: readonly {
  readonly one: string;
  readonly many: string;
  readonly has: (key: KeyChange) => boolean;
}[] = [
  {
    one: 'loses a capability, or one of its limits shrinks',
    many: 'lose capabilities, or their limits shrink',
    has: (key) => isBreaking(key, /^(?:supports_|max_|reasoning_)/),
  },
  {
    one: 'gets more expensive',
    many: 'get more expensive',
    has: (key) => isBreaking(key, /cost/) && typeof key.to === 'number',
  },
  { one: 'changes', many: 'change', has: ({ level }) => level === 'breaking' },
];

function isBreaking({ path: [section, name = ''], level }: KeyChange, names: RegExp): boolean {
  return level === 'breaking' && section === 'model_info' && names.test(name);
}

/** What refers to removed entries: it fails with them unless somebody changes it before merging. */
function broken(plan: Plan): string {
  const breaks = changesOf(plan, 'removed').flatMap((change) => change.breaks ?? []);
  const items = breaks.slice(0, MOST_BREAKS).map(({ message, place }) => {
    return `> - ${place === undefined ? '' : `${code(formatPlace(place), 200)}: `}${prose(message, 300)}`;
  });
  const rest = breaks.length - items.length;
  if (rest > 0) items.push(`> - … and ${rest} more`);
  return items.length === 0 ? '' : ` These refer to a removed model:\n>\n${items.join('\n')}`;
}

function names(models: readonly { readonly id: string; readonly name: string }[]): string {
  return list(models.map(modelName), NAMES);
}
