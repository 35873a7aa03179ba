import { type Config, type Entry, isList, type Read, type Value, type ValueMap } from '../config/model.ts';
import type { Model } from '../copilot/model.ts';
import type { Settings } from '../settings.ts';
import { ALLOWED_PARAMS, EFFORT_PARAM } from './effort.ts';
import { managedEntries } from './managed.ts';
import { withNewEntry } from './new-entry.ts';
import { reported } from './owned-key.ts';
import { ownedNames } from './owned-keys.ts';
import type { WantedKeys } from './update/index.ts';

/** The config as the open pull request has it, and as it was on the commit that the pull request is based on. */
export interface ProposedConfig {
  readonly config: Config;
  readonly before: Config;
}

/** What the open pull request does to managed entries, by id. The base may have changed since. */
export interface ProposedEntries {
  readonly added: ReadonlyMap<string, Entry>;
  /** The entries as the pull request has them. */
  readonly changed: ReadonlyMap<string, Entry>;
  readonly removed: ReadonlySet<string>;
}

const NOTHING: ProposedEntries = { added: new Map(), changed: new Map(), removed: new Set() };

/** Compares the two configs; without an open pull request nothing is proposed. */
export function proposedEntries(proposed: ProposedConfig | undefined, template: string): ProposedEntries {
  if (proposed === undefined) return NOTHING;
  const { config, before } = proposed;
  const entries = byId(config, template);
  const old = byId(before, template);
  const differs = (id: string, entry: Entry): boolean => {
    const was = old.get(id);
    return was !== undefined && contentOf(was) !== contentOf(entry);
  };
  return {
    added: new Map([...entries].filter(([id]) => !old.has(id))),
    changed: new Map([...entries].filter(([id, entry]) => differs(id, entry))),
    removed: new Set([...old.keys()].filter((id) => !entries.has(id))),
  };
}

/** What a proposed entry's owned keys say, to be planned again; undefined for one that still has a shape of the old scripts. */
export function proposedKeys(
  { info, params, nestedInfo }: Entry,
  settings: Pick<Settings['entry'], 'costs' | 'displayNames'>,
): WantedKeys | undefined {
  if (nestedInfo !== undefined || params.has('cache_models_for')) return undefined;
  const allowed = params.get(ALLOWED_PARAMS)?.value;
  return {
    keys: ownedNames(settings).map((key) => reported(key, info.get(key)?.value)),
    allowsEffort: isList(allowed) && allowed.includes(EFFORT_PARAM),
  };
}

/** A whole entry as a plain value, to be inserted again; undefined when it has a value that JSON cannot represent. */
export function plainEntry(
  { name, params, info }: Entry,
  settings: Pick<Settings['entry'], 'newEntry'>,
): ValueMap | undefined {
  const litellmParams = plainMap(params);
  const modelInfo = plainMap(info);
  if (name === undefined || litellmParams === undefined || modelInfo === undefined) return undefined;
  return withNewEntry({ model_name: name, litellm_params: litellmParams, model_info: modelInfo }, settings);
}

/** What an entry says about its model, where the catalogue says nothing. */
export function modelOf(id: string, { info }: Entry): Model {
  const tokens = (key: string): number | undefined => {
    const value = info.get(key)?.value;
    return typeof value === 'number' ? value : undefined;
  };
  const prompt = tokens('max_input_tokens');
  const output = tokens('max_output_tokens');
  return {
    id,
    limits: { ...(prompt === undefined ? {} : { prompt }), ...(output === undefined ? {} : { output }) },
  };
}

function byId(config: Config, template: string): Map<string, Entry> {
  return new Map(managedEntries(config, template).map(({ id, entry }) => [id, entry]));
}

function contentOf({ params, info }: Entry): string {
  return JSON.stringify([valuesOf(params), valuesOf(info)]);
}

function valuesOf(reads: ReadonlyMap<string, Read>): unknown[] {
  return [...reads].map(([key, { value, source }]) => [key, value ?? source]);
}

function plainMap(reads: ReadonlyMap<string, Read>): ValueMap | undefined {
  const result: [string, Value][] = [];
  for (const [key, { value }] of reads) {
    if (value === undefined) return undefined;
    result.push([key, value]);
  }
  return Object.fromEntries(result);
}
