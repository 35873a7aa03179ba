import { model } from '../../servers/copilot/model.ts';
import type { CatalogueAnswer } from '../backend.ts';
import {
  BOTH,
  CHAT,
  chatModel,
  claudes,
  embeddingModels,
  type Limits,
  RESPONSES,
  RICH,
  type Shape,
} from './records.ts';

/** The first endpoints, Codex models that serve only `/responses`, and a completion model in the picker. */
export function february2026(): CatalogueAnswer {
  const shape: Shape = { billing: null, supports: RICH, isEarly: false };
  return {
    object: 'list',
    data: [
      ...claudes(shape, ['claude-haiku-4.5', 'claude-opus-4.6', 'claude-sonnet-4'], [200, 128, 32]),
      chatModel(shape, 'gpt-5', [400, 128, 128], { endpoints: ['/chat/completions', '/responses'] }),
      chatModel(shape, 'gpt-5.1-codex-max', [400, 128, 128], { endpoints: ['/responses'] }),
      chatModel(shape, 'gpt-5.3-codex', [400, 272, 128], { endpoints: ['/responses'] }),
      chatModel(shape, 'next-codex', [400, 272, 128], { endpoints: ['/responses'] }),
      chatModel(shape, 'gemini-2.5-pro', [128, 128, 64], { vendor: 'Google' }),
      chatModel(shape, 'gpt-4.1', [128, 128, 16]),
      model({ id: 'gpt-41-copilot', type: 'completion', picker: true, raw: { billing: undefined } }),
      ...embeddingModels(shape),
    ],
  };
}

/** Efforts, multipliers, plans, sockets, and a model that is internal to Copilot. */
export function march2026(): CatalogueAnswer {
  const shape: Shape = {
    billing: (id) => ({
      is_premium: !id.startsWith('gpt-4'),
      multiplier: id.startsWith('gpt-4') ? 0 : 1,
      restricted_to: ['pro', 'pro_plus', 'business', 'enterprise'],
    }),
    supports: RICH,
    isEarly: false,
  };
  const efforts = { supports: { reasoning_effort: ['low', 'medium', 'high'] } };
  return {
    object: 'list',
    data: [
      ...claudes(shape, ['claude-opus-4.6', 'claude-sonnet-4.6'], [200, 128, 32], efforts),
      ...claudes(shape, ['claude-opus-4.6-1m'], [1000, 936, 64], {
        name: 'Claude Opus 4.6 (1M context)(Internal only)',
      }),
      chatModel(shape, 'gpt-5.1', [264, 128, 64], {
        endpoints: BOTH,
        supports: { reasoning_effort: ['none', 'low', 'medium', 'high'] },
      }),
      chatModel(shape, 'gpt-5-mini', [264, 128, 64], { endpoints: BOTH, ...efforts }),
      chatModel(shape, 'gpt-5.3-codex', [400, 272, 128], { endpoints: RESPONSES, ...efforts }),
      chatModel(shape, 'gpt-5.4', [400, 272, 128], { endpoints: RESPONSES, ...efforts }),
      chatModel(shape, 'gemini-3.1-pro-preview', [128, 128, 64], {
        vendor: 'Google',
        preview: true,
        endpoints: CHAT,
        ...efforts,
      }),
      chatModel(shape, 'gemini-3-flash-preview', [128, 128, 64], { vendor: 'Google', ...efforts }),
      chatModel(shape, 'gpt-4o', [128, 64, 16]),
      ...embeddingModels(shape),
    ],
  };
}

/** No API version was asked for: no billing. More in the envelope. A model serves `/responses` first and chat second. */
export function april2026(): CatalogueAnswer {
  const shape: Shape = { billing: null, supports: RICH, isEarly: false };
  const efforts = { supports: { reasoning_effort: ['low', 'medium', 'high', 'xhigh'] } };
  const data = [
    ...claudes(shape, ['claude-opus-4.7'], [200, 128, 64], { supports: { reasoning_effort: ['medium'] } }),
    ...claudes(shape, ['claude-sonnet-4.5'], [200, 128, 32]),
    chatModel(shape, 'goldeneye-free-auto', [400, 272, 128], { endpoints: ['/responses'], picker: false }),
    chatModel(shape, 'gpt-5.2', [264, 128, 64], { endpoints: BOTH, ...efforts }),
    chatModel(shape, 'gpt-5.2-codex', [400, 272, 128], { endpoints: RESPONSES, ...efforts }),
    chatModel(shape, 'gpt-5.3-codex', [400, 272, 128], { endpoints: RESPONSES, ...efforts }),
    chatModel(shape, 'gpt-5.4', [400, 272, 128], {
      endpoints: ['/responses', '/chat/completions', 'ws:/responses'],
      ...efforts,
    }),
    chatModel(shape, 'grok-code-fast-1', [128, 128, 64], { vendor: 'xAI' }),
    chatModel(shape, 'gemini-2.5-pro', [128, 128, 64], { vendor: 'Google' }),
    ...embeddingModels(shape),
  ];
  return { object: 'list', fetched_at: '2026-04-21T01:54:00', total: data.length, data };
}

/** The same account some minutes later: three models are missing. */
export function april2026Later(): CatalogueAnswer {
  const missing = ['claude-sonnet-4.5', 'gpt-5.3-codex', 'gemini-2.5-pro'];
  const { data, ...envelope } = april2026();
  return { ...envelope, data: data.filter(({ id }) => !missing.includes(String(id))) };
}

/** Prices of tokens with a tier for long prompts, messages for people, and a model that is about to retire. */
export function july2026(): CatalogueAnswer {
  const tier = (input: number, contextMax: number) => ({
    input_price: input,
    output_price: input * 5,
    cache_price: input / 100,
    cache_write_price: input * 1.25,
    context_max: contextMax,
  });
  const shape: Shape = {
    billing: () => ({
      restricted_to: ['pro', 'max'],
      token_prices: {
        batch_size: 1_000_000,
        default: tier(500, 200_000),
        long_context: tier(1000, 936_000),
      },
    }),
    supports: RICH,
    isEarly: false,
    raw: () => ({
      warning_messages: [
        { code: 'client_version_deprecated', message: '::error::<b>Update</b> your client.' },
      ],
    }),
  };
  const efforts = { supports: { reasoning_effort: ['low', 'medium', 'high', 'max'] } };
  const retires = (id: string, message: string) => ({
    ...efforts,
    raw: { info_messages: [{ code: 'model_pending_deprecation', message: `${id} ${message}` }] },
  });
  return {
    object: 'list',
    data: [
      ...claudes(shape, ['claude-fable-5', 'claude-opus-4.7'], [1000, 936, 64], efforts),
      ...claudes(
        shape,
        ['claude-opus-4.6'],
        [1000, 936, 64],
        retires(
          'claude-opus-4.6',
          'has a planned deprecation date of 2199-09-01. Use claude-opus-4.7 instead.',
        ),
      ),
      chatModel(shape, 'new-reasoner', [400, 272, 128], { endpoints: CHAT, ...efforts }),
    ],
  };
}

/** Today's size: an old API version, a message on every model, and no endpoints on the older ones. */
export function august2026(): CatalogueAnswer {
  const shape: Shape = {
    billing: () => ({ is_premium: true, multiplier: 1, restricted_to: ['pro_plus', 'business', 'max'] }),
    supports: RICH,
    isEarly: false,
    raw: () => ({ warning_message: 'Your billing plan has changed. Please update your client.' }),
  };
  const efforts = (...levels: string[]) => ({ supports: { reasoning_effort: levels } });
  const all = efforts('none', 'low', 'medium', 'high', 'xhigh', 'max');
  const wide: Limits = [1050, 922, 128];
  const google = { vendor: 'Google', endpoints: CHAT };
  return {
    object: 'list',
    data: [
      ...claudes(
        shape,
        ['claude-opus-4.8', 'claude-opus-5', 'claude-sonnet-5'],
        [1000, 936, 64],
        efforts('low', 'high', 'max'),
      ),
      ...claudes(shape, ['claude-haiku-4.5'], [200, 136, 64]),
      chatModel(shape, 'gemini-3.1-pro-preview', [1000, 936, 64], { ...google, ...efforts('low', 'high') }),
      chatModel(shape, 'gemini-3.6-flash', [1000, 936, 64], {
        ...google,
        ...efforts('minimal', 'low', 'high'),
      }),
      ...['gpt-5.5', 'gpt-5.6-luna', 'gpt-5.6-sol'].map((id) =>
        chatModel(shape, id, wide, { endpoints: RESPONSES, ...all }),
      ),
      chatModel(shape, 'gpt-5.4', wide, {
        endpoints: ['/responses', '/chat/completions'],
        ...efforts('none', 'high'),
      }),
      chatModel(shape, 'gpt-5-mini', [264, 128, 64], {
        endpoints: BOTH,
        ...efforts('low', 'medium', 'high'),
      }),
      chatModel(shape, 'grok-4.6', [500, 372, 128], {
        vendor: 'xAI',
        endpoints: ['/responses'],
        ...efforts('low', 'xhigh'),
      }),
      chatModel(shape, 'mai-code-1.1-flash', [256, 128, 128], {
        vendor: 'Microsoft',
        endpoints: ['/responses'],
        ...efforts('low', 'medium', 'high'),
      }),
      chatModel(shape, 'trajectory-compaction', [262, 245, 16], { endpoints: CHAT, picker: false }),
      chatModel(shape, 'gpt-4.1', [128, 128, 16], { picker: true }),
      chatModel(shape, 'gpt-4o', [128, 64, 4]),
      model({ id: 'gpt-41-copilot', type: 'completion', picker: false }),
      ...embeddingModels(shape),
    ],
  };
}
