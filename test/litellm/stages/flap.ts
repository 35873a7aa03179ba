import assert from 'node:assert/strict';
import { april2026, april2026Later } from '../catalogues/2026.ts';
import { writtenEntries } from '../questions/written.ts';
import { ALL, plain } from './plain.ts';
import type { Stage } from './stage.ts';

/** Models that are missing from a catalogue for a while keep their entries, which keep working. */
export const flap: Stage = {
  ...plain('2026-04', april2026),
  async synced({ backend, config, ask }) {
    const before = writtenEntries(config);
    backend.answer(april2026Later());
    await backend.sync(config, ...ALL);
    await ask('the config', 'keeps entries whose models are missing in one answer', async () => {
      assert.ok(before.length > april2026Later().data.length - 1);
      assert.deepEqual(writtenEntries(config), before);
    });
  },
};
