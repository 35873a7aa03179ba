import * as z from 'zod';
import { routing } from '../config/index.ts';
import type { Config, Entry } from '../config/model.ts';
import { ask, bearer, type Interview, type ProxyCall, type QuestionResult } from './ask.ts';
import type { AskedEntry } from './questions.ts';
import type { Clock } from './time.ts';

/** What one proxy did with one config. */
export interface Observed {
  /** As the proxy itself reports it. */
  readonly version: string | undefined;
  readonly entries: number;
  readonly rows: readonly QuestionResult[];
  /** The time for a proof ended before everything was asked. */
  readonly cut: boolean;
}

/** Calls at the same time. More of them only wait for each other on a runner with two cores. */
const AT_ONCE = 2;

/** Asks everything about a config, in the order of the table: the list of models, the answers, the references. */
export async function observe(interview: Interview, clock: Clock): Promise<Observed> {
  const { version, shown } = await readModels(interview, clock);
  const names = served(interview.config, shown);
  const calls = callsFor(interview, names);
  const answers: (QuestionResult | undefined)[] = calls.map(() => undefined);
  let next = 0;
  const worker = async () => {
    for (;;) {
      const at = next;
      next += 1;
      const call = calls[at];
      if (call === undefined || clock.isOver()) return;
      answers[at] = await ask(call, at, interview, clock);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const entries = listed(interview, shown);
  return {
    version,
    entries: interview.config.entries.length - entries.filter(({ dropped }) => dropped === true).length,
    rows: [
      ...entries.filter(({ dropped, wanted }) => dropped === true || wanted === true).map(({ seen }) => seen),
      ...answers.filter((it) => it !== undefined),
      ...references(interview, names.all),
    ],
    cut: answers.includes(undefined),
  };
}

const ModelInfo = z.object({
  data: z.array(
    z.looseObject({
      model_name: z.string(),
      litellm_params: z.looseObject({ model: z.string().optional() }).optional(),
      model_info: z.looseObject({ id: z.string().optional() }),
    }),
  ),
});
type Shown = z.infer<typeof ModelInfo>['data'][number];

async function readModels({ url, key }: Interview, clock: Clock) {
  try {
    const answer = await clock.fetch(`${url}/model/info`, { headers: bearer(key) });
    const version = answer.headers.get('x-litellm-version') ?? undefined;
    const parsed = ModelInfo.safeParse(await answer.json());
    return { version, shown: parsed.success ? parsed.data.data : [] };
  } catch {
    return { version: undefined, shown: [] };
  }
}

interface Listed {
  readonly seen: QuestionResult;
  readonly dropped?: true;
  /** The entry is one of those that are asked. */
  readonly wanted?: true;
}

/** Whether each entry is listed; for an entry that is asked, with the values of the file. */
function listed({ config, asked }: Interview, shown: readonly Shown[]): readonly Listed[] {
  const left = new Map<string, Shown[]>();
  for (const it of shown) left.set(it.model_name, [...(left.get(it.model_name) ?? []), it]);
  const wanted = new Map(asked.map(({ entry }) => [entry.index, entry]));
  return config.entries.flatMap((entry): Listed[] => {
    if (entry.name === undefined) return [];
    const about = { name: entry.name, subject: 'listed' } as const;
    const all = left.get(entry.name) ?? [];
    const at = all.findIndex(({ litellm_params }) => litellm_params?.model === entry.model);
    const found = all.splice(at < 0 ? 0 : at, 1)[0];
    if (found === undefined) {
      const reason = 'LiteLLM drops the entry: it is not in `/model/info`';
      return [{ seen: { ...about, reason }, dropped: true }];
    }
    if (!wanted.has(entry.index)) return [];
    const wrong = wrongValue(entry, found.model_info);
    return [{ seen: { ...about, ...(wrong === undefined ? {} : { reason: wrong }) }, wanted: true }];
  });
}

/** Keys that a sync writes, and that LiteLLM shows as they are. */
const SHOWN_KEY = /^(?:mode|max_(?:input_|output_)?tokens|supports_\w+|\w+_cost_per_\w+|\w+_token_cost\w*)$/;

function wrongValue(entry: Entry, info: Shown['model_info']): string | undefined {
  for (const [key, { value, source }] of entry.info) {
    if (!SHOWN_KEY.test(key) || value === undefined || typeof value === 'object') continue;
    const is = info[key];
    const same = typeof is === 'number' ? Number(value) === is : is === value;
    if (!same)
      return `\`/model/info\` shows \`${key}\` as ${JSON.stringify(is) ?? 'absent'}, the file says ${source}`;
  }
  return undefined;
}

/** Each entry on each of its routes, then each alias of such an entry on the first of them. */
function callsFor({ config, asked }: Interview, names: Names): readonly ProxyCall[] {
  const entries = asked.flatMap((it) =>
    it.routes.map((route) => ({ asked: it, route, subject: route, target: names.target(it), name: it.name })),
  );
  const throughAliases = routing(config).aliases.flatMap(({ name: alias, target }): ProxyCall[] => {
    const it = asked.find(({ name }) => name === target);
    const route = it?.routes[0];
    if (it === undefined || route === undefined) return [];
    return [{ asked: it, route, subject: 'alias', target: alias, name: alias }];
  });
  return [...entries, ...throughAliases];
}

interface Names {
  readonly all: ReadonlySet<string>;
  /** What to call so that this entry answers and no other one. */
  target(asked: AskedEntry): string;
}

function served(config: Config, shown: readonly Shown[]): Names {
  const aliases = routing(config).aliases.map(({ name }) => name);
  const ids = shown.flatMap(({ model_info }) => model_info.id ?? []);
  const names = shown.map(({ model_name }) => model_name);
  return {
    all: new Set([...names, ...aliases, ...ids]),
    target({ name, entry }) {
      const isShared = names.filter((it) => it === name).length > 1 || aliases.includes(name);
      if (!isShared) return name;
      const own = shown.find((it) => it.model_name === name && it.litellm_params?.model === entry.model);
      return own?.model_info.id ?? name;
    },
  };
}

/** Whether fallbacks and aliases refer to something that is served. */
function references({ config, asked }: Interview, names: ReadonlySet<string>): QuestionResult[] {
  const wildcards = [...names].filter((name) => name.includes('*'));
  return routing(config).references.flatMap(({ kind, path, target }): QuestionResult[] => {
    // An alias of an entry that is asked was called itself.
    if (kind === 'alias' && asked.some(({ name }) => name === target)) return [];
    const isServed =
      names.has(target) ||
      wildcards.some((pattern) => target.startsWith(pattern.slice(0, pattern.indexOf('*'))));
    const reason = `${path} refers to a model that the proxy does not serve`;
    return [{ name: target, subject: kind, ...(isServed ? {} : { reason }) }];
  });
}
