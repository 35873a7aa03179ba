/**
 * The door of the Copilot side: a catalogue, a login. Parsers are loaded when there is an answer to parse. `token.ts` and
 * `versions.ts` may be imported directly where the network client must not be loaded, as where settings are read.
 */

export type { Access } from './access.ts';
export { defaultAuth } from './connection.ts';
export { type Fetched, type FetchOptions, fetchCatalogue } from './fetch.ts';
export { APPS, type DeviceCode, type Login, login } from './login.ts';
export { parseRecording } from './recording.ts';
