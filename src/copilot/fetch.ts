import { Failure } from '../errors.ts';
import type { CopilotSettings } from '../settings.ts';
import type { Access } from './access.ts';
import { type Outside, openClient } from './client.ts';
import { connect } from './connection.ts';
import { modelsUrl } from './endpoint.ts';
import { modelsHeaders } from './headers.ts';
import { readJson } from './json.ts';
import type { Catalogue } from './model.ts';
import { explain } from './refusal/index.ts';
import { LIMITS, type Limits } from './retry.ts';

/** A catalogue and how it was requested. */
export interface Fetched {
  readonly catalogue: Catalogue;
  readonly access: Access;
}

/** Options of a fetch. */
export interface FetchOptions {
  readonly limits?: Limits;
  /** Called once, when the seat is known and its list is about to be requested. */
  readonly onSeat?: (access: Access) => void;
  /** Called when a request has been written to its connection; more than once when there are several. */
  readonly onSent?: () => void;
}

/**
 * Reads the seat's catalogue: the exchange where the token wants it, then `GET /models` once. Writes nothing and
 * accepts no terms. Throws a Failure with a TOKEN_*, COPILOT_* or CATALOGUE_EMPTY code.
 */
export async function fetchCatalogue(
  settings: CopilotSettings,
  world: Outside,
  { limits = LIMITS, onSeat, onSent }: FetchOptions = {},
): Promise<Fetched> {
  const client = openClient(world, limits, onSent);
  try {
    const { base, bearer, secrets, access } = await connect(settings, client, world);
    onSeat?.(access);
    const [answer, { parseCatalogue }] = await Promise.all([
      client.get(modelsUrl(base), modelsHeaders(access, bearer)),
      // zod loads while the request is under way: nothing before needs it.
      import('./catalogue.ts'),
    ]);
    if (answer.status !== 200)
      throw explain({ question: 'models', access, secrets, now: world.now() }, answer);
    const parsed = parseCatalogue(readJson(answer, secrets));
    if (parsed.kind === 'refused') {
      throw new Failure({
        ...parsed.problem,
        message: `${access.endpoint} answered: ${parsed.problem.message}`,
      });
    }
    return { catalogue: parsed.catalogue, access };
  } finally {
    await client.close();
  }
}
