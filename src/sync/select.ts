import type { Catalogue, Model } from '../copilot/model.ts';
import { type Notice, type Problem, problem } from '../errors.ts';
import { glob } from '../glob.ts';
import type { Settings } from '../settings.ts';
import { count, list } from '../words.ts';
import { reach } from './endpoints.ts';
import type { LeftOut } from './model.ts';

/**
 * What becomes of a model of the catalogue.
 *
 * `unpicked`: Copilot does not offer it, or not so that LiteLLM could call it, which may change from run to run. `excluded`:
 * an input leaves it out, which takes effect at once. `out-of-scope`: a kind of model that the user did not ask for, whose
 * entries are neither added, changed nor removed.
 */
export type Verdict =
  | { readonly kind: 'chosen'; readonly model: Model }
  | { readonly kind: 'unpicked'; readonly model: Model; readonly reason: string }
  | { readonly kind: 'excluded'; readonly model: Model; readonly reason: string }
  | { readonly kind: 'out-of-scope'; readonly model: Model; readonly reason: string };

export interface Selection {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Why an id is excluded by the inputs, whether or not the catalogue has it; undefined when it is not. */
  readonly excludedByInput: (id: string) => string | undefined;
  /** Whether an entry with this `mode` is of a kind that is managed, as far as the mode tells. */
  readonly isInScope: (mode: unknown) => boolean;
  readonly notices: readonly Notice[];
}

/** Which models get an entry, and why each other one does not. Pure; does not depend on the order of the catalogue. */
export function select(catalogue: Catalogue, settings: Settings['select']): Selection {
  const include = settings.include.map((pattern) => glob(pattern));
  const exclude = settings.exclude.map((pattern) => ({ pattern, matches: glob(pattern) }));
  const excludedByInput = (id: string): string | undefined => {
    const by = exclude.find(({ matches }) => matches(id));
    if (by !== undefined) return `excluded by \`exclude: ${by.pattern}\``;
    if (include.length > 0 && !include.some((matches) => matches(id))) return 'not matched by `include`';
    return undefined;
  };

  const offered = offering(catalogue.models);
  const rules: readonly SelectionRule[] = [
    (model) => outOfScope(model, settings.modelTypes),
    (model) => reason('excluded', excludedByInput(model.id)),
    internal,
    (model) =>
      settings.includePreview || model.preview !== true
        ? undefined
        : { kind: 'excluded', reason: 'a preview, and `include-preview` is false' },
    offered.rule,
    uncallable,
  ];
  const verdicts = new Map(
    catalogue.models.map((model): [string, Verdict] => {
      for (const rule of rules) {
        const answer = rule(model);
        if (answer !== undefined) return [model.id, { ...answer, model }];
      }
      return [model.id, { kind: 'chosen', model }];
    }),
  );
  const isInScope = (mode: unknown): boolean =>
    mode !== 'embedding' || settings.modelTypes.includes('embedding');
  return { verdicts, excludedByInput, isInScope, notices: [...offered.notices, ...messagesOnly(verdicts)] };
}

/**
 * Why a selection cannot be synced: nothing is chosen, so that every managed entry would be removed. A misspelt `include` is
 * more likely than a wish for that.
 */
export function nothingSelected({ verdicts }: Selection): Problem | undefined {
  const reasons = new Map<string, number>();
  for (const verdict of verdicts.values()) {
    if (verdict.kind === 'chosen') return undefined;
    reasons.set(verdict.reason, (reasons.get(verdict.reason) ?? 0) + 1);
  }
  const why = [...reasons].map(([reason, models]) => `${models} ${reason}`).join('; ');
  return problem(
    'NOTHING_SELECTED',
    `The catalogue has ${count(verdicts.size, 'model')}, and none is selected: ${why}.`,
  );
}

/** The models that get no entry, sorted by id. */
export function leftOut(selection: Selection): LeftOut[] {
  return [...selection.verdicts.values()].flatMap((verdict) =>
    verdict.kind === 'chosen'
      ? []
      : [
          {
            id: verdict.model.id,
            reason: verdict.reason,
            ...(verdict.kind === 'excluded' ? { excluded: true } : {}),
          },
        ],
  );
}

type NotChosen = { readonly kind: 'unpicked' | 'excluded' | 'out-of-scope'; readonly reason: string };
type SelectionRule = (model: Model) => NotChosen | undefined;

function reason(kind: NotChosen['kind'], text: string | undefined): NotChosen | undefined {
  return text === undefined ? undefined : { kind, reason: text };
}

function outOfScope(model: Model, types: Settings['select']['modelTypes']): NotChosen | undefined {
  switch (model.type) {
    case 'chat':
      return types.includes('chat')
        ? undefined
        : { kind: 'out-of-scope', reason: 'a chat model; see `model-types`' };
    case 'embeddings':
      return types.includes('embedding')
        ? undefined
        : { kind: 'out-of-scope', reason: 'an embedding model; see `model-types`' };
    case 'completion':
      return { kind: 'out-of-scope', reason: 'a completion model, which LiteLLM cannot serve from Copilot' };
    case undefined:
      return { kind: 'out-of-scope', reason: 'of a kind that the catalogue does not state' };
    default:
      return { kind: 'out-of-scope', reason: 'of an unknown kind' };
  }
}

/**
 * A model that LiteLLM cannot call gets no entry, since every call would fail. An entry that exists is treated like that of a
 * model which is no longer offered: nobody can use it, but the endpoints that upstream reports may change from one run to
 * the next, so it is removed only after its days of grace.
 */
function uncallable(model: Model): NotChosen | undefined {
  if (reach(model) !== 'none') return undefined;
  const endpoints = (model.endpoints ?? []).map((endpoint) => `\`${endpoint}\``);
  return { kind: 'unpicked', reason: `serves only ${list(endpoints, 5)}, where LiteLLM cannot call it` };
}

/** Names the models that LiteLLM reaches on one endpoint only. */
function messagesOnly(verdicts: ReadonlyMap<string, Verdict>): Notice[] {
  const ids = [...verdicts.values()].flatMap(({ kind, model }) =>
    kind === 'chosen' && reach(model) === 'messages' ? [model.id] : [],
  );
  if (ids.length === 0) return [];
  const [serve, them] = ids.length === 1 ? ['serves', 'it'] : ['serve', 'them'];
  const message = `${list(ids, 10)} ${serve} only \`/v1/messages\`: LiteLLM 1.92 and later reaches ${them} through its own \`/v1/messages\`; calls to its other endpoints fail.`;
  return [{ message }];
}

/**
 * Models that serve Copilot's own machinery. Seen in recorded answers and in clients' deny lists up to 2026-11:
 * routers and helpers by id, GitHub staff's models by their display name.
 */
const INTERNAL_IDS = [
  'trajectory-compaction',
  'auto-model*',
  'exec-agent*',
  'search-agent*',
  'copilot-search*',
  'accounts/msft/routers**',
].map((pattern) => glob(pattern));

function internal(model: Model): NotChosen | undefined {
  return INTERNAL_IDS.some((matches) => matches(model.id)) || model.name?.includes('(Internal only)') === true
    ? { kind: 'unpicked', reason: 'internal to Copilot' }
    : undefined;
}

/**
 * Whether the account is offered a model. Editors use `model_picker_enabled` of chat models; embedding models never have it.
 * On Free and Student plans it has been false on every model since 2026-06: there an enabled policy is the better sign.
 */
function offering(models: readonly Model[]): {
  readonly rule: SelectionRule;
  readonly notices: readonly Notice[];
} {
  const chats = models.filter((model) => model.type === 'chat');
  const byPolicy = chats.length > 0 && !chats.some((model) => model.pickerEnabled === true);
  if (!byPolicy) {
    return {
      rule: (model) =>
        model.type !== 'chat' || model.pickerEnabled === true
          ? undefined
          : { kind: 'unpicked', reason: 'not offered in the model picker' },
      notices: [],
    };
  }
  return {
    rule: (model) =>
      model.type !== 'chat' || model.policy === 'enabled'
        ? undefined
        : { kind: 'unpicked', reason: 'its policy is not enabled' },
    notices: [
      {
        message:
          'The catalogue offers no model in the picker, as on Free and Student plans: models whose policy is enabled get an entry instead.',
      },
    ],
  };
}
