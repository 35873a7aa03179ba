/** The door of `config/`: config.yaml as text. Knows neither Copilot nor GitHub, and does no IO. */
export { encode } from './decode.ts';
export { editConfig } from './edit.ts';
export { findings } from './findings/index.ts';
export { foreignConfig } from './foreign.ts';
export { readConfig } from './read.ts';
export { type Alias, routing } from './references.ts';
export { sameValue } from './value.ts';
