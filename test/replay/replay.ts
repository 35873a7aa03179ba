import { asCacheKey } from '../../src/history/cache-key.ts';
import type { HistoryStore } from '../../src/history/store.ts';
import { readSettings } from '../../src/inputs/read.ts';
import { run } from '../../src/main.ts';
import type { Outcome } from '../../src/outcome.ts';
import type { Settings } from '../../src/settings.ts';
import type { World } from '../../src/world.ts';
import { startGitHub } from '../servers/github/index.ts';
import type { Stage } from '../servers/github/stage.ts';

/** When people merge a pull request. */
export const HABITS = ['at-once', 'after-3-days', 'never'] as const;
export type Habit = (typeof HABITS)[number];

/** One run of the program: its time, and the answer of `/models`. */
export interface Run {
  readonly at: Date;
  readonly answer: string;
  /** The cache is emptied before this run. */
  readonly lost?: boolean;
}

/** What a run decided. */
export interface Step {
  readonly at: Date;
  readonly operation: 'created' | 'updated' | 'closed' | 'none';
  readonly reason: string;
  readonly level: string;
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly held: readonly string[];
}

/**
 * Runs the whole program once for each recorded answer, with a simulated clock, a GitHub on loopback and people who merge
 * by a habit. The first run, whose pull request is always merged, creates the config.
 */
export async function replay(runs: readonly Run[], habit: Habit): Promise<Step[]> {
  const github = await startGitHub();
  try {
    const repository = github.repository({ files: { 'README.md': 'x\n' } });
    const env = { ...github.env, GITHUB_REPOSITORY: repository.fullName };
    const settings = await settingsFor(env, github.token({ limit: 1_000_000 }));
    const cache = memory();
    const [first] = runs;
    if (first === undefined) return [];
    await run(settings, worldAt(first, 1, env, cache));
    mergeOpen(repository);

    const steps: Step[] = [];
    const opened = new Map<number, Date>();
    for (const [index, each] of runs.entries()) {
      if (habit === 'after-3-days') mergeOpen(repository, (number) => isOld(opened.get(number), each.at));
      if (each.lost === true) cache.texts.clear();
      const outcome = await run(settings, worldAt(each, index + 2, env, cache));
      steps.push(stepOf(each.at, outcome));
      for (const { number, state } of repository.pullRequests()) {
        if (state === 'open' && !opened.has(number)) opened.set(number, each.at);
      }
      if (habit === 'at-once') mergeOpen(repository);
    }
    return steps;
  } finally {
    await github.close();
  }
}

const CATALOGUE = 'models.json';
const DAYS_TO_MERGE = 3;

async function settingsFor(env: World['env'], token: string): Promise<Settings> {
  const door = { spell: (name: string) => name, tokenHint: '', needsCatalogue: true, ownFiles: false };
  const read = await readSettings(
    { catalogue: CATALOGUE, 'create-config': 'true', 'github-token': token },
    env,
    door,
  );
  if (read.kind === 'refused') throw new Error(read.problem.message);
  return read.settings;
}

/** Stands in for the Actions cache, and never fails. */
function memory(): HistoryStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    form: asCacheKey,
    texts,
    load: async (key) => ({ text: texts.get(key), notices: [] }),
    async save(key, text) {
      texts.set(key, text);
      return [];
    },
  };
}

function worldAt({ at, answer }: Run, number: number, env: World['env'], history: HistoryStore): World {
  const nothing = (): void => undefined;
  return {
    env: { ...env, GITHUB_RUN_NUMBER: String(number) },
    log: { info: nothing, debug: nothing },
    files: {
      root: '/',
      read: async (path) => (path === CATALOGUE ? Buffer.from(answer) : null),
      list: async () => [],
      listBeside: async () => [],
      write: async (path) => Promise.reject(new Error(`A replay writes no files, but got ${path}.`)),
      writeAll: async () => Promise.reject(new Error('A replay writes no files.')),
    },
    history: { isLocal: false, open: async () => history },
    now: () => at,
    sleep: async () => undefined,
    random: () => 0.5,
    mask: nothing,
  };
}

function mergeOpen(repository: Stage, ready: (number: number) => boolean = () => true): void {
  for (const { number, state, head } of repository.pullRequests()) {
    if (state !== 'open' || !ready(number)) continue;
    repository.merge(number, 'squash');
    repository.deleteBranch(head);
  }
}

function isOld(opened: Date | undefined, now: Date): boolean {
  return opened !== undefined && now.getTime() - opened.getTime() >= DAYS_TO_MERGE * 86_400_000;
}

function stepOf(at: Date, { plan, conclusion }: Outcome): Step {
  if (conclusion.kind !== 'pull-request') throw new Error('A replay runs in the mode pull-request.');
  const changes = plan.files.flatMap((file) => file.changes);
  const ids = (kind: (typeof changes)[number]['kind']) =>
    changes.filter((change) => change.kind === kind).map(({ id }) => id);
  return {
    at,
    operation: conclusion.applied.operation,
    reason: conclusion.decision.reason,
    level: plan.level,
    added: ids('added'),
    updated: ids('updated'),
    removed: ids('removed'),
    held: plan.files.flatMap((file) => file.held.map(({ id, why }) => `${id} (${why})`)),
  };
}
