import type { CatalogueAnswer } from '../backend.ts';
import { MASTER_KEY } from '../proxy.ts';
import type { Stage } from './stage.ts';

/** The settings that every config needs. */
export const SETTINGS = `general_settings: {master_key: ${MASTER_KEY}}\n`;

/** Flags that write all that the catalogue says. */
export const ALL = ['--model-types', 'chat,embedding', '--costs', '--display-names'] as const;

/** A new config, with every model of a catalogue in it. */
export function plain(name: string, catalogue: () => CatalogueAnswer, ...flags: readonly string[]): Stage {
  return { name, catalogue, config: `${SETTINGS}model_list: []\n`, flags: [...ALL, ...flags] };
}
