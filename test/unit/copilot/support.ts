import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Outside } from '../../../src/copilot/client.ts';
import { Failure, type Problem } from '../../../src/errors.ts';
import type { CopilotSettings } from '../../../src/settings.ts';

/** A simulated world: sleeping advances its clock, and it records every log line and secret. */
export interface TestWorld extends Outside {
  readonly info: string[];
  readonly debug: string[];
  readonly masks: string[];
  readonly slept: number[];
}

export function testWorld(env: Record<string, string> = {}): TestWorld {
  const [info, debug, masks, slept]: [string[], string[], string[], number[]] = [[], [], [], []];
  let time = Date.parse('2026-11-20T05:17:00Z');
  return {
    env,
    info,
    debug,
    masks,
    slept,
    log: { info: (line) => info.push(line), debug: (line) => debug.push(line) },
    now: () => new Date(time),
    sleep: async (ms) => {
      slept.push(ms);
      time += ms;
    },
    random: () => 0,
    mask: (secret) => masks.push(secret),
  };
}

export function settings(over: Partial<CopilotSettings> = {}): CopilotSettings {
  return {
    token: `ghu_${'a1'.repeat(18)}`,
    auth: undefined,
    integrationId: undefined,
    apiVersion: '2026-08-01',
    host: 'github.com',
    urls: {},
    ...over,
  };
}

/** A raw server on loopback for the length of a test, for answers that no correct server gives. */
export async function serve(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly url: URL; readonly requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: new URL(`http://127.0.0.1:${portOf(server)}/models`), requests };
}

/** The port of a listening server. */
export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** The problem that a promise rejects with. */
export async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Failure) return error.problem;
    throw error;
  }
  throw new Error('nothing failed');
}
