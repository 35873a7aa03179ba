import type { Value } from '../config/model.ts';
import type {
  AliasChange,
  Change,
  FallbacksChange,
  FilePlan,
  KeyChange,
  NameOwner,
  Plan,
  Removal,
  Retiring,
} from '../sync/model.ts';
import { count } from '../words.ts';

/** A change outside of `model_list`. */
export type RouteChange = AliasChange | FallbacksChange;

/** Makes code of what a file says. */
type Quote = (text: string) => string;
const inBackticks: Quote = (text) => `\`${text}\``;

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

/** The changes of a kind, over all files, in order. */
export function changesOf<Kind extends Change['kind']>(plan: Plan, kind: Kind): Of<Kind>[] {
  return plan.files.flatMap(({ changes }) => changes).filter((change) => isKind(change, kind));
}

/**
 * The changes of a kind, one for each `model_name`, however many files have it: of changes to the same name the most
 * severe is taken.
 */
export function modelsOf<Kind extends Change['kind']>(plan: Plan, kind: Kind): Of<Kind>[] {
  const byName = new Map<string, Of<Kind>>();
  for (const change of changesOf(plan, kind)) {
    const known = byName.get(change.name);
    if (known === undefined || (known.level !== 'breaking' && change.level === 'breaking')) {
      byName.set(change.name, change);
    }
  }
  return [...byName.values()];
}

/** Managed entries that a file has once its plan is carried out. */
export function entriesAfter({ managed, changes }: FilePlan): number {
  const ofKind = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  return managed.length + ofKind('added') - ofKind('removed');
}

/** The stage that texts name: a file that is left without any managed entry is not adopted. */
export function stageOf(file: FilePlan): FilePlan['stage'] {
  return file.stage === 'adopted' && entriesAfter(file) === 0 ? 'synced' : file.stage;
}

/** Whether a name says Copilot's id by itself: as it is, or in LiteLLM's own spelling, `github_copilot/<id>`. */
export function saysId({ id, name }: Pick<Change, 'id' | 'name'>): boolean {
  return name === id || name === `github_copilot/${id}`;
}

/** Why an entry is removed, in words. */
export function removalReason(why: Removal): string {
  const since = 'since' in why && why.since !== undefined ? ` since ${why.since}` : '';
  return why.kind === 'gone' ? `not in the catalogue${since}` : `${why.reason}${since}`;
}

/** When a model is withdrawn, as of the day of the run: `leaves on 2026-09-01, in 12 days`. */
export function retirementText({ date, days = 0 }: Pick<Retiring, 'date' | 'days'>): string {
  if (date === undefined) return 'leaves on a date that Copilot does not state';
  if (days < 0) return `was due to leave on ${date}, ${count(-days, 'day')} ago`;
  return days === 0 ? `leaves today, ${date}` : `leaves on ${date}, in ${count(days, 'day')}`;
}

/**
 * Who answers calls to a name, after "answered by": `` `azure/gpt-4o-eu` (`config.yaml:12`) ``, or, where the plan adds the
 * alias, `` `copilot-gpt-5.4` from now on ``.
 *
 * @param quote makes code of what a file says
 */
export function ownerText({ kind, calls, place, isPlanned }: NameOwner, quote: Quote = inBackticks): string {
  if (isPlanned === true && calls !== undefined) return `${quote(calls)} from now on`;
  const where = quote(`${place.path}${place.line === undefined ? '' : `:${place.line}`}`);
  const via = { entry: '', id: `its ${quote('model_info.id')}, `, alias: 'an alias, ' }[kind];
  return `${calls === undefined ? 'an entry' : quote(calls)} (${via}${where})`;
}

/** What a change outside of `model_list` sets or removes: ``alias `gpt-4` ``. */
export function routeText({ kind, name }: RouteChange, quote: Quote = inBackticks): string {
  return kind === 'alias' ? `alias ${quote(name)}` : `fallbacks of ${quote(name)}`;
}

/** What a name calls, or falls back to: `` `a`, then `b` ``. Undefined for nothing. */
export function targetsText(
  to: string | readonly string[] | undefined,
  quote: Quote = inBackticks,
): string | undefined {
  return to === undefined
    ? undefined
    : [to]
        .flat()
        .map((name) => quote(name))
        .join(', then ');
}

/** Why an alias changes, where its name does not say it. */
export const ALIAS_REASONS: Readonly<Record<AliasChange['why'], string>> = {
  input: 'set by `aliases`',
  successor: 'the successor of a removed model',
  returned: 'an entry of that name is added',
};

/** A value of a key, short; `—` when the key is absent. */
export function shownValue(value: Value | undefined): string {
  if (value === undefined) return '—';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The value a key had, as it was written when YAML alone can write it. */
export function shownFrom({ from }: KeyChange): string {
  if (from === undefined) return '—';
  return from.value === undefined ? from.source : shownValue(from.value);
}

function isKind<Kind extends Change['kind']>(change: Change, kind: Kind): change is Of<Kind> {
  return change.kind === kind;
}
