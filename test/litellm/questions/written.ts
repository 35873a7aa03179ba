import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';

/** An entry of a config, read without the product's own reader. */
export interface Entry {
  readonly name: string;
  /** Copilot's id. */
  readonly id: string;
  readonly info: Readonly<Record<string, unknown>>;
}

const Config = z.object({
  model_list: z.array(
    z.object({
      model_name: z.string(),
      litellm_params: z.looseObject({ model: z.string() }),
      model_info: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
});

/** The Copilot entries of a config. */
export function writtenEntries(path: string): readonly Entry[] {
  const config = Config.parse(parse(readFileSync(path, 'utf8'), { version: '1.1' }));
  return config.model_list
    .filter(({ litellm_params: { model } }) => model.startsWith(PREFIX))
    .map(({ model_name: name, litellm_params: { model }, model_info: info }) => ({
      name,
      id: model.slice(PREFIX.length),
      info,
    }));
}

const PREFIX = 'github_copilot/';
