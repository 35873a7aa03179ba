import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asCacheKey } from '../../../src/history/cache-key.ts';
import { daysMissing, MISSING_RUNS, type Moment } from '../../../src/history/history.ts';
import { carryHistory, type HistorySettings, loadHistory } from '../../../src/history/load.ts';
import { absenceOf } from '../../../src/sync/absence.ts';
import type { World } from '../../../src/world.ts';

/** What can happen between two runs of a schedule, and in one. */
type Event =
  /** A run that reads the catalogue; `other`: something else is missing too. */
  | { readonly kind: 'looks'; readonly hours: number; readonly missing: boolean; readonly other: boolean }
  /** A run that fails: before it has read the catalogue, or after. */
  | { readonly kind: 'fails'; readonly hours: number; readonly read: 'nothing' | 'missing' | 'offered' }
  /** A run of the workflow in which the Action does not run, or that is cancelled. */
  | { readonly kind: 'elsewhere'; readonly hours: number }
  /** Another attempt of an earlier run. */
  | { readonly kind: 'reruns'; readonly hours: number; readonly back: number; readonly missing: boolean }
  | { readonly kind: 'reruns and fails'; readonly hours: number }
  /** The cache is emptied early. */
  | { readonly kind: 'evicts'; readonly hours: number };

const hours = fc.integer({ min: 1, max: 60 });
const looks = fc.record({
  kind: fc.constant('looks' as const),
  hours: fc.oneof(
    { weight: 9, arbitrary: hours },
    { weight: 1, arbitrary: fc.integer({ min: 150, max: 200 }) },
  ),
  missing: fc.integer({ min: 0, max: 9 }).map((it) => it > 0),
  other: fc.boolean(),
});
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 14, arbitrary: looks },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('fails' as const),
      hours,
      read: fc.constantFrom('nothing', 'nothing', 'missing', 'offered'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('elsewhere' as const), hours }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('reruns' as const),
      hours,
      back: fc.integer({ min: 0, max: 6 }),
      missing: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reruns and fails' as const), hours }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('evicts' as const), hours }) },
);

const GRACE_DAYS = 7;
const CACHE_MS = 7 * 86_400_000;
const REMOVAL = { graceDays: GRACE_DAYS, allowMass: false };
const SETTINGS: HistorySettings = {
  configPaths: [{ path: 'config.yaml', glob: false }],
  mode: 'pull-request',
  select: { include: [], exclude: [], modelTypes: ['chat'], includePreview: true },
  entry: { modelName: undefined },
  github: { serverUrl: 'https://github.com', owner: 'octo', repo: 'proxy', base: undefined },
};
const nothing = (): void => undefined;

/** The Actions cache: an entry without access for seven days is deleted. */
class Cache {
  text: string | undefined;
  #asked = 0;

  at(now: Date, env: World['env'] = {}): World {
    const touch = (): void => {
      if (now.getTime() - this.#asked >= CACHE_MS) this.text = undefined;
      this.#asked = now.getTime();
    };
    const store = {
      form: asCacheKey,
      load: async () => {
        touch();
        return { text: this.text, notices: [] };
      },
      save: async (_: string, text: string) => {
        this.text = text;
        this.#asked = now.getTime();
        return [];
      },
    };
    return {
      env,
      history: { isLocal: false, open: async () => store },
      files: {
        root: '/',
        read: async () => null,
        list: async () => [],
        listBeside: async () => [],
        write: async () => nothing(),
        writeAll: async () => nothing(),
      },
      log: { info: nothing, debug: nothing },
      now: () => now,
      sleep: async () => nothing(),
      random: () => 0,
      mask: nothing,
    };
  }

  /** Whether the next access finds nothing although there was something. */
  hasForgotten(now: Date): boolean {
    return this.text !== undefined && now.getTime() - this.#asked >= CACHE_MS;
  }
}

/** One run as `main` does it: it looks up, decides and saves what is missing. When nothing is missing, it does not use the cache. */
async function look(cache: Cache, missing: readonly string[], moment: Moment): Promise<boolean> {
  if (missing.length === 0) return false;
  const loaded = await loadHistory(SETTINGS, missing, moment, cache.at(moment.now));
  await loaded.save();
  if (!missing.includes('a')) return false;
  const catalogue = { models: [], unreadable: [], nameless: 0, notices: [] };
  return (
    absenceOf('a', { kind: 'gone' }, catalogue, { history: loaded.history, moment }, REMOVAL).kind ===
    'removal'
  );
}

/** The rule: days and consecutive runs without the model, with no count ever lost. Failed runs and reruns do not count. */
class Rule {
  #since: Date | undefined;
  #runs = 0;

  missing(now: Date): boolean {
    this.#since ??= now;
    this.#runs += 1;
    return (
      daysMissing({ since: this.#since.toISOString(), runs: this.#runs }, now) >= GRACE_DAYS &&
      this.#runs >= MISSING_RUNS
    );
  }

  restart(): void {
    this.#since = undefined;
    this.#runs = 0;
  }
}

test('removes a model in the first run in which the rule allows it, and later only when a count was lost', async () => {
  let removals = 0;
  let late = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 60 }), async (events) => {
      const cache = new Cache();
      /** Knows everything, and restarts only when the model is found. */
      const rule = new Rule();
      /** Also restarts when a count is lost, as docs/how-it-decides.md describes. */
      const promise = new Rule();
      let now = Date.UTC(2026, 0, 1);
      let run = 0;
      for (const it of events) {
        now += it.hours * 3_600_000;
        const at = new Date(now);
        if (cache.hasForgotten(at)) promise.restart();
        switch (it.kind) {
          case 'looks': {
            run += 1;
            if (!it.missing) {
              rule.restart();
              promise.restart();
            }
            const ids = [...(it.missing ? ['a'] : []), ...(it.other ? ['b'] : [])];
            const removed = await look(cache, ids, { now: at, run });
            const allowed = it.missing && rule.missing(at);
            const promised = it.missing && promise.missing(at);
            if (removed) expect(allowed, 'removed early').toBe(true);
            expect(removed, 'removed when promised').toBe(promised);
            removals += removed ? 1 : 0;
            late += allowed && !removed ? 1 : 0;
            break;
          }
          case 'fails': {
            run += 1;
            await carryHistory(
              SETTINGS,
              it.read === 'offered' ? ['a', 'b'] : [],
              { now: at, run },
              cache.at(at),
            );
            if (it.read === 'offered') {
              rule.restart();
              promise.restart();
            }
            break;
          }
          case 'elsewhere':
            run += 1;
            promise.restart();
            break;
          case 'reruns': {
            const moment = { now: at, run: Math.max(1, run - it.back), isRerun: true };
            expect(await look(cache, it.missing ? ['a'] : [], moment), 'removed by a rerun').toBe(false);
            break;
          }
          case 'reruns and fails':
            await carryHistory(SETTINGS, [], { now: at, run, isRerun: true }, cache.at(at));
            break;
          case 'evicts':
            cache.text = undefined;
            promise.restart();
            break;
          default:
            it satisfies never;
        }
      }
    }),
    { numRuns: 400 },
  );
  // The property is not empty: models are removed, and counts are lost.
  expect(removals).toBeGreaterThan(100);
  expect(late).toBeGreaterThan(10);
});

test('failed runs alone never delay a removal', async () => {
  const outcomes = fc.array(fc.constantFrom('looks', 'fails', 'rerun of an older run'), {
    minLength: 4,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(outcomes, async (kinds) => {
      const cache = new Cache();
      const rule = new Rule();
      let run = 0;
      for (const [day, kind] of ['looks', ...kinds].entries()) {
        const now = new Date(Date.UTC(2026, 0, 1 + day));
        if (kind === 'rerun of an older run') {
          expect(await look(cache, ['a'], { now, run: Math.max(1, run - 2), isRerun: true })).toBe(false);
          continue;
        }
        run += 1;
        if (kind === 'fails') await carryHistory(SETTINGS, [], { now, run }, cache.at(now));
        else expect(await look(cache, ['a'], { now, run })).toBe(rule.missing(now));
      }
    }),
  );
});
