import type { InputName } from '../inputs/schema.ts';

/** Which models get an entry. */
export const SELECTION: readonly InputName[] = ['include', 'exclude', 'model-types', 'include-preview'];

/** What the entries contain. */
export const ENTRIES: readonly InputName[] = [
  'model-name',
  'extra-headers',
  'new-entry',
  'costs',
  'max-input-tokens',
  'display-names',
  'aliases',
  'fallbacks',
  'removal-grace-days',
  'allow-mass-removal',
  'on-removal',
  'successors',
];

/** How Copilot is asked. */
export const SEAT: readonly InputName[] = [
  'copilot-auth',
  'copilot-integration-id',
  'copilot-api-version',
  'github-host',
];
