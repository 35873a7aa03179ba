import assert from 'node:assert/strict';
import { type Backend, type CatalogueAnswer, startBackend } from '../backend.ts';
import { type RunningProxy, startProxy } from '../proxy.ts';
import { QUESTIONS } from '../questions/entry.ts';
import { readLists } from '../questions/lists.ts';
import { writtenEntries } from '../questions/written.ts';
import type { Table } from '../table.ts';

/** What is shown on one Copilot, with one config. */
export interface Stage {
  readonly name: string;
  readonly catalogue: () => CatalogueAnswer;
  /** The config before the first sync. */
  readonly config: string;
  /** Flags of the sync. */
  readonly flags: readonly string[];
  /** What is shown before the first sync. */
  readonly before?: (on: OnStage) => Promise<void>;
  /** What is done and shown between the first sync and the start of LiteLLM. */
  readonly synced?: (on: OnStage) => Promise<void>;
  /** What is shown when LiteLLM runs, after the questions about every entry. */
  readonly running?: (on: OnStage, proxy: RunningProxy) => Promise<void>;
}

/** A stage that is being played. */
export interface OnStage {
  readonly backend: Backend;
  /** The path of its config. */
  readonly config: string;
  /** Asks a question, and adds its row to the table. */
  readonly ask: (subject: string, question: string, answer: () => Promise<unknown>) => Promise<void>;
}

/** Syncs the config, starts LiteLLM with it, and asks every question about every entry. */
export async function play(stage: Stage, table: Table): Promise<void> {
  const catalogue = stage.catalogue();
  const backend = await startBackend(catalogue);
  const config = backend.file('config.yaml', stage.config);
  const ask: OnStage['ask'] = (...row) => table.ask(stage.name, ...row);
  const on = { backend, config, ask };
  try {
    await stage.before?.(on);
    await backend.sync(config, ...stage.flags);
    await stage.synced?.(on);
    await withProxy(on, async (proxy) => {
      await askEntries(on, proxy, catalogue);
      await stage.running?.(on, proxy);
    });
  } finally {
    await backend.close();
  }
}

/** Starts a proxy with the config as it is now, for as long as it is used. When that fails, its last words are shown. */
export async function withProxy(
  { backend, config }: OnStage,
  use: (proxy: RunningProxy) => Promise<void>,
): Promise<void> {
  const proxy = await startProxy(backend, config);
  try {
    await use(proxy);
  } catch (error) {
    console.error(proxy.output().slice(-4000));
    throw error;
  } finally {
    await proxy.stop();
  }
}

async function askEntries(
  { backend: { upstream }, config, ask }: OnStage,
  client: RunningProxy,
  { data }: CatalogueAnswer,
): Promise<void> {
  const lists = await readLists(client);
  for (const entry of writtenEntries(config)) {
    const record = data.find(({ id }) => id === entry.id);
    assert.ok(record !== undefined, `${entry.id} is not in the catalogue`);
    const about = { entry, record, lists, client, upstream };
    for (const { question, concerns, ask: answer } of QUESTIONS) {
      if (concerns(about)) await ask(entry.name, question, async () => answer(about));
    }
  }
}
