import type { Config, Entry } from '../config/model.ts';
import { applyTemplate, copilotId } from './template.ts';

/** An entry that a sync keeps up to date. */
export interface Managed {
  readonly entry: Entry;
  readonly id: string;
  /** Its `model_name`. */
  readonly name: string;
}

/** The entries that call a Copilot model under the name that the template gives for it; all others are foreign. */
export function managedEntries(config: Config, template: string): Managed[] {
  return config.entries.flatMap((entry) => {
    const id = copilotId(entry);
    return id !== undefined && entry.name === applyTemplate(template, id)
      ? [{ entry, id, name: entry.name }]
      : [];
  });
}
