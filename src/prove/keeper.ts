import type { Keeper } from './install.ts';

/**
 * Installations in the Actions cache, an entry for each version, system and folder: a venv works only where it was made.
 * Whatever is wrong with the cache only costs the time of an installation.
 */
export function actionsKeeper(warn: (message: string) => void): Keeper {
  return {
    async restore(folder, version) {
      try {
        const cache = await import('@actions/cache');
        return (
          cache.isFeatureAvailable() && (await cache.restoreCache([folder], keyOf(version))) !== undefined
        );
      } catch (error) {
        warn(`LiteLLM could not be taken from the Actions cache (${nameOf(error)}); it is installed again.`);
        return false;
      }
    },
    async save(folder, version) {
      try {
        const cache = await import('@actions/cache');
        if (cache.isFeatureAvailable()) await cache.saveCache([folder], keyOf(version));
      } catch (error) {
        warn(`LiteLLM could not be put into the Actions cache (${nameOf(error)}).`);
      }
    },
  };
}

function keyOf(version: string): string {
  return `copilot-model-sync-litellm-${version}-${process.platform}-${process.arch}`;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'an unknown error';
}
