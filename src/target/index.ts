import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';
import type { Target } from './model.ts';

export type { Planned, Target } from './model.ts';

/** Opens the target of the mode. Only that one is loaded. */
export async function openTarget(settings: Settings, world: World): Promise<Target> {
  if (settings.mode === 'pull-request') {
    const { openRepository } = await import('./repository.ts');
    return openRepository(settings, world);
  }
  const { openWorkspace } = await import('./workspace.ts');
  return openWorkspace(settings, world);
}
