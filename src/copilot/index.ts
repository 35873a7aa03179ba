/**
 * The door of the Copilot side: a catalogue, a login. What parses answers loads when there is one. `token.ts` and
 * `versions.ts` may be imported past the door, by who must not load a network client: settings are read with them.
 */

export type { Access } from './access.ts';
export { defaultAuth } from './connection.ts';
export { type Fetched, type FetchOptions, fetchCatalogue } from './fetch.ts';
export { APPS, type DeviceCode, type Login, login } from './login.ts';
export { parseRecording } from './recording.ts';
