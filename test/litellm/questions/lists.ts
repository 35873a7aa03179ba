import * as z from 'zod';
import type { Client } from '../client.ts';

/** What a proxy says of its entries, each by its name. */
export interface Lists {
  /** `/model/info` */
  readonly info: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** `/v1/models` */
  readonly models: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

const ModelInfo = z.object({
  data: z.array(z.object({ model_name: z.string(), model_info: z.looseObject({}) })),
});
const Models = z.object({ data: z.array(z.looseObject({ id: z.string() })) });

export async function readLists(client: Client): Promise<Lists> {
  const info = ModelInfo.parse(await client.get('/model/info'));
  const models = Models.parse(await client.get('/v1/models'));
  return {
    info: new Map(info.data.map((entry) => [entry.model_name, entry.model_info])),
    models: new Map(models.data.map((model) => [model.id, model])),
  };
}

const Deprecations = z.object({
  upcoming: z.array(z.object({ model_name: z.string(), deprecation_date: z.string() })),
});

/** The announced dates of `/model/deprecations`, by the entry's name. */
export async function readDeprecations(client: Client): Promise<ReadonlyMap<string, string>> {
  const { upcoming } = Deprecations.parse(await client.get('/model/deprecations'));
  return new Map(upcoming.map((entry) => [entry.model_name, entry.deprecation_date]));
}
