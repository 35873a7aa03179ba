import { editConfig, encode, readConfig } from '../../src/config/index.ts';
import type { Config } from '../../src/config/model.ts';
import type { Problem } from '../../src/errors.ts';
import { syncFiles } from '../../src/sync/index.ts';
import type { Case } from './generate.ts';
import { HEADERS } from './wanted.ts';

/** What the program made of a case. */
export type Edited =
  | { readonly kind: 'edited'; readonly config: Config; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Edits a config through the doors of the program: by its operations, or by a sync with its models. */
export function edit(made: Case): Edited {
  const bytes = encode(made.text);
  const source = { path: 'config.yaml', ...(made.pointer === undefined ? {} : { pointer: made.pointer }) };
  const read = readConfig({ ...source, bytes });
  if (read.kind === 'refused') return read;
  const { config } = read;
  if (made.models === undefined) {
    const operations = [...made.operations, ...made.forbidden];
    const result = editConfig(config, operations, { managed: made.managed });
    return result.kind === 'refused' ? result : { kind: 'edited', config, text: result.text };
  }
  const models = made.models.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const result = syncFiles(
    { models, unreadable: [], nameless: 0, notices: [] },
    [{ ...source, bytes, matched: false }],
    settingsFor(made),
    MEMORY,
  );
  if (result.kind === 'refused') return { kind: 'refused', problem: result.problems[0] };
  const [changed] = result.changed;
  return { kind: 'edited', config, text: changed === undefined ? made.text : decoder.decode(changed.bytes) };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const MEMORY: Parameters<typeof syncFiles>[3] = {
  history: { missing: new Map() },
  moment: { now: new Date(0), run: 1 },
};

/** Missing models are removed at once, however many. */
function settingsFor({ headers }: Case): Parameters<typeof syncFiles>[2] {
  return {
    select: { include: [], exclude: [], modelTypes: ['chat', 'embedding'], includePreview: true },
    entry: {
      modelName: '{id}x',
      extraHeaders: headers ? HEADERS : undefined,
      newEntry: undefined,
      costs: false,
      maxInputTokens: 'reported',
      displayNames: false,
    },
    removal: { graceDays: 0, allowMass: true },
    routing: { aliases: [], fallbacks: [], onRemoval: 'remove', successors: [] },
  };
}
