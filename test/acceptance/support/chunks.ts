/**
 * Loaded before the program (`node --import`): records each file that becomes a module of it, so that a test can
 * check what a run did not load. The environment names the file to write to.
 */
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const record = process.env.LOADED_MODULES;
delete process.env.LOADED_MODULES;

registerHooks({
  load(url, context, nextLoad) {
    if (record !== undefined && url.startsWith('file:')) appendFileSync(record, `${url}\n`);
    return nextLoad(url, context);
  },
});
