import type { TokenType } from './token.ts';

/** Access a catalogue was asked for: facts that are safe to show. */
export interface Access {
  readonly tokenType: TokenType;
  readonly auth: 'exchange' | 'direct';
  /** The `Copilot-Integration-Id` sent, which chooses among lists of models. */
  readonly integrationId: string | undefined;
  readonly apiVersion: string;
  /** Host, and port if any, that serves the seat. */
  readonly endpoint: string;
  /** The seat's plan as GitHub calls it (`sku`, else `copilot_plan`), where an answer reports it. */
  readonly plan?: string;
}
