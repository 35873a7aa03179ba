import type { InstallationCache, InstallationId } from './installation.ts';

/**
 * Installations in the Actions cache, one entry for each version, system and Python: a venv works only with the Python that
 * made it, and only in its own folder, which the cache compares itself. A cache that fails only costs the time of an
 * installation.
 */
export function actionsCache(warn: (message: string) => void): InstallationCache {
  return {
    async restore(folder, about) {
      try {
        const cache = await import('@actions/cache');
        return cache.isFeatureAvailable() && (await cache.restoreCache([folder], keyOf(about))) !== undefined;
      } catch (error) {
        warn(
          `LiteLLM could not be restored from the Actions cache (${nameOf(error)}); it is installed again.`,
        );
        return false;
      }
    },
    async save(folder, about) {
      try {
        const cache = await import('@actions/cache');
        if (cache.isFeatureAvailable()) await cache.saveCache([folder], keyOf(about));
      } catch (error) {
        warn(`LiteLLM could not be saved in the Actions cache (${nameOf(error)}).`);
      }
    },
  };
}

/** A key is at most 512 characters long and has no comma. */
function keyOf({ version, python }: InstallationId): string {
  const made = python.replaceAll(/[^\w.]+/g, '-').slice(-200);
  return `copilot-model-sync-litellm-${version}-${process.platform}-${process.arch}${made}`;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'an unknown error';
}
