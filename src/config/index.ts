/** The door of `config/`: config.yaml as text. Knows neither Copilot nor GitHub, and does no IO. */
export { editConfig } from './edit/index.ts';
export { fixFindings } from './inspect/fix.ts';
export { foreignConfig } from './inspect/foreign.ts';
export { includedPaths } from './inspect/included.ts';
export { type CheckOptions, findings, RULES, type Rule } from './inspect/index.ts';
export { configPointers } from './inspect/model-lists.ts';
export { type Alias, type FallbackChain, type Routing, routing } from './inspect/routing.ts';
export { encode } from './read/bytes.ts';
export { readConfig } from './read/index.ts';
export { touchesKeep } from './read/keep.ts';
export { readValue } from './read/plain-value.ts';
export { sameValue } from './read/value.ts';
