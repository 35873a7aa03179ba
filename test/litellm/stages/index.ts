import { february2025 } from '../catalogues/2025.ts';
import { march2026 } from '../catalogues/2026.ts';
import { flap } from './flap.ts';
import { plain } from './plain.ts';
import { prices } from './prices.ts';
import { redis } from './redis.ts';
import { routing } from './routing.ts';
import type { Stage } from './stage.ts';
import { takeOver } from './take-over.ts';

/** Everything that is shown: each recorded shape of the catalogue once, most with something more than its entries. */
export const STAGES: readonly Stage[] = [
  redis(),
  plain('2025-02', february2025, '--model-name', 'copilot-{id}'),
  takeOver,
  plain('2026-03', march2026),
  flap,
  prices,
  routing,
];
