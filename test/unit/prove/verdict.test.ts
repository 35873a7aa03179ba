import { expect, test } from 'vitest';
import type { QuestionResult } from '../../../src/prove/ask.ts';
import type { FileProof, Result, Start } from '../../../src/prove/model.ts';
import { hasFaults, rowsOf, verdict } from '../../../src/prove/verdict.ts';

const seen = (name: string, reason?: string): QuestionResult => ({
  name,
  subject: 'chat',
  ...(reason === undefined ? {} : { reason }),
});
const observed = (...rows: QuestionResult[]) => ({
  version: undefined,
  entries: rows.length,
  rows,
  cut: false,
});

test.for<[string, QuestionResult, QuestionResult | undefined, Result]>([
  ['answers', seen('a'), undefined, { kind: 'ok' }],
  ['answers now', seen('a'), seen('a', 'x'), { kind: 'ok' }],
  ['fails', seen('a', 'x'), undefined, { kind: 'failed', reason: 'x' }],
  ['fails now', seen('a', 'x'), seen('a'), { kind: 'failed', reason: 'x' }],
  ['fails as before', seen('a', 'x'), seen('a', 'y'), { kind: 'failed-before', reason: 'x' }],
  ['fails where another one failed', seen('a', 'x'), seen('b', 'x'), { kind: 'failed', reason: 'x' }],
  [
    'fails on another route than before',
    seen('a', 'x'),
    { ...seen('a', 'x'), subject: 'listed' },
    { kind: 'failed', reason: 'x' },
  ],
  ['is not asked', { ...seen('a', 'x'), notAsked: true }, undefined, { kind: 'not-asked', reason: 'x' }],
])('recognizes an entry that %s', ([, after, before, result]) => {
  const rows = rowsOf(observed(after), before === undefined ? undefined : observed(before));
  expect(rows).toEqual([{ name: 'a', subject: 'chat', result }]);
});

test('The same is asked without the change only when something fails', () => {
  expect(hasFaults(observed(seen('a'), { ...seen('b', 'x'), notAsked: true }))).toBe(false);
  expect(hasFaults(observed(seen('a'), seen('b', 'x')))).toBe(true);
});

const UP: Start = { kind: 'up', ms: 9000 };
const DOWN: Start = { kind: 'down', why: 'exited', said: 'x', before: true };
const file = (start: Start, ...results: Result['kind'][]): FileProof => ({
  path: 'config.yaml',
  start,
  entries: results.length,
  rows: results.map((kind) => ({
    name: 'a',
    subject: 'chat',
    result: kind === 'ok' ? { kind } : { kind, reason: 'x' },
  })),
  switchedOff: [],
  refusedHosts: [],
});

test.for<[string, readonly FileProof[], string]>([
  ['everything answers', [file(UP, 'ok')], 'passed'],
  ['nothing had to be asked', [file(UP)], 'passed'],
  ['only old faults are left', [file(UP, 'ok', 'failed-before', 'not-asked')], 'passed'],
  ['one row fails', [file(UP, 'ok', 'failed')], 'failed'],
  ['one of two files fails', [file(UP, 'ok'), file(UP, 'failed')], 'failed'],
  ['a file does not start, as before', [file(DOWN)], 'failed'],
])('When %s', ([, files, kind]) => {
  expect(verdict({ version: '1.106.2' }, files).kind).toBe(kind);
});
