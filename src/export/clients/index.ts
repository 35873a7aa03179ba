import type { ExportKind } from '../model.ts';
import { claudeCodeRouter } from './claude-code-router.ts';
import type { Client } from './client.ts';
import { opencode } from './opencode.ts';
import { zed } from './zed.ts';

export const CLIENTS: Readonly<Record<ExportKind, Client>> = {
  opencode,
  zed,
  'claude-code-router': claudeCodeRouter,
};
