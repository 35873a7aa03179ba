/** What Copilot requires of a request, for the stand-in and for the Copilot of the project's own tests. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Model } from '../copilot/model.ts';

/** Why Copilot refuses the headers of a request with a session token, in its own words; undefined: it does not. */
export function wrongEditor(headers: IncomingHttpHeaders): string | undefined {
  const version = headers['editor-version'];
  if (version === undefined) return 'missing Editor-Version header for IDE auth';
  // a header that was sent twice arrives as one value with a comma in it
  return /^[\w.-]+\/\d[\w.-]*$/.test(String(version)) ? undefined : 'unknown Editor-Version';
}

/** Which endpoints a model serves. Old records do not list them; their type decides. */
export function endpointsOf({ endpoints, type }: Model): readonly string[] {
  if (endpoints !== undefined) return endpoints;
  return type === 'embeddings' ? ['/embeddings'] : ['/chat/completions'];
}
