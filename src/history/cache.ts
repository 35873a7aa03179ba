import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import type { Notice } from '../errors.ts';
import { asCacheKey } from './cache-key.ts';
import type { HistoryStore, Stored } from './store.ts';

/** The longest that a run waits for the cache: once to load and once to save. */
const MOST_MS = 4_000;

/** What is saved. An entry is found again only by the same pattern, so it must not depend on the runner's folders. */
const PATTERN = '~/.copilot-model-sync';

/**
 * The history in the Actions cache, in the *keys* of its entries: the newest key with the sync's prefix is looked up, and
 * nothing is ever downloaded or unpacked. Archives are unpacked with absolute paths and links (`tar -P`), so anyone who can
 * write to the repository's cache could otherwise write files beside the tokens of this job.
 *
 * Entries never change, so each history is an entry of its own. GitHub deletes an entry after seven days without access
 * (docs.github.com, "Dependency caching reference").
 *
 * @param overran called when a run stops waiting for an answer: the process then has to be ended from outside
 */
export function cacheStore(overran: () => void): HistoryStore {
  const folder = join(homedir(), basename(PATTERN));

  return {
    form: asCacheKey,
    async load(key) {
      const result = await within(async (): Promise<Stored> => {
        const cache = await import('@actions/cache');
        if (!cache.isFeatureAvailable()) return { text: undefined, notices: [UNAVAILABLE] };
        const start = prefix(key);
        // No entry has the first name: an exact match would win over newer entries.
        const hit = await cache.restoreCache([PATTERN], start + randomUUID(), [start], { lookupOnly: true });
        return { text: hit?.slice(start.length), notices: [] };
      }, overran);
      return typeof result === 'string' ? { text: undefined, notices: [notice('loaded', result)] } : result;
    },
    async save(key, text) {
      const result = await within(async () => {
        const cache = await import('@actions/cache');
        if (!cache.isFeatureAvailable()) return [];
        await mkdir(folder, { recursive: true });
        try {
          await writeFile(join(folder, 'README'), CONTENT);
          const saved = await cache.saveCache([PATTERN], prefix(key) + text);
          // It warns and answers -1 instead of throwing.
          return saved === -1 ? [notice('saved', 'the cache refused it')] : [];
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }, overran);
      return typeof result === 'string' ? [notice('saved', result)] : result;
    },
  };
}

function prefix(key: string): string {
  return `copilot-model-sync-history-${key}-`;
}

/** An entry must not be empty. */
const CONTENT =
  'copilot-model-sync remembers missing models in the keys of cache entries; this file is never read.\n';

const UNAVAILABLE: Notice = {
  message: 'This runner has no Actions cache, so missing models are not remembered and none is removed.',
};

function notice(what: 'loaded' | 'saved', why: string): Notice {
  return {
    message: `The history of missing models could not be ${what} (${why}): this only delays removals.`,
  };
}

/** The step's result, or why it has none, in words. */
async function within<Result>(step: () => Promise<Result>, overran: () => void): Promise<Result | string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => {
      overran();
      resolve('the cache did not answer in time');
    }, MOST_MS);
  });
  try {
    return await Promise.race([step(), late]);
  } catch (error) {
    return error instanceof Error ? `${error.name} in the cache` : 'an error in the cache';
  } finally {
    clearTimeout(timer);
  }
}
