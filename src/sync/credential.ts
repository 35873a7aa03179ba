import { isMap } from '../config/model.ts';
import type { Notice } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { list } from '../words.ts';
import type { Addition } from './additions.ts';
import type { Managed } from './managed.ts';

/**
 * The key of `litellm_params` that names the credential a call is made with. For a Copilot login of each user LiteLLM
 * (1.108 and later) needs it in every entry.
 */
const CREDENTIAL = 'litellm_credential_name';

/** What a new entry gets because all managed entries of the file have it. */
export interface Inherited {
  readonly [CREDENTIAL]?: string;
}

/** The credential that all managed entries name, for new entries; nothing where `new-entry` names one. */
export function inherited(
  managed: readonly Managed[],
  { newEntry }: Pick<Settings['entry'], 'newEntry'>,
): Inherited {
  const params = newEntry?.['litellm_params'];
  if (isMap(params) && Object.hasOwn(params, CREDENTIAL)) return {};
  const names = new Set(managed.map(({ entry }) => entry.params.get(CREDENTIAL)?.value));
  const [name] = names;
  return names.size === 1 && typeof name === 'string' ? { [CREDENTIAL]: name } : {};
}

/** Says which credential the added entries were given. */
export function credentialNotice(
  added: readonly Addition[],
  { [CREDENTIAL]: name }: Inherited,
): Notice | undefined {
  const given = added.filter(({ change }) => change.pending !== true);
  if (name === undefined || given.length === 0) return undefined;
  const names = list(
    given.map(({ change }) => change.name),
    5,
  );
  return {
    message: `${names} ${given.length === 1 ? 'gets' : 'get'} \`${CREDENTIAL}: ${name}\`, because all managed entries have it.`,
  };
}
