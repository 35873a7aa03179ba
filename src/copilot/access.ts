import type { TokenType } from './token.ts';

/** How a catalogue was requested: facts that are safe to show. */
export interface Access {
  readonly tokenType: TokenType;
  readonly auth: 'exchange' | 'direct';
  /** The `Copilot-Integration-Id` that was sent. It decides which list of models Copilot returns. */
  readonly integrationId: string | undefined;
  readonly apiVersion: string;
  /** Host, and port if any, that serves the seat. */
  readonly endpoint: string;
  /** The seat's plan as GitHub calls it (`sku`, else `copilot_plan`), where an answer reports it. */
  readonly plan?: string;
}
