/** The door of `config/`: config.yaml as text. Knows neither Copilot nor GitHub, and does no IO. */
export { encode } from './decode.ts';
export { editConfig } from './edit.ts';
export { fixFindings } from './inspect/fix.ts';
export { includedPaths } from './inspect/included.ts';
export { type CheckOptions, findings, RULES, type Rule } from './inspect/index.ts';
export { readConfig } from './read.ts';
export { routing } from './references.ts';
export { sameValue } from './value.ts';
