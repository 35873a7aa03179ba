import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseToken } from '../../../src/copilot/token.ts';

const tail = 'Zk3'.repeat(12);
const ghu = `ghu_${tail}`;

test.for<[string, string]>([
  ['as it is', ghu],
  ['with a line end', `${ghu}\r\n`],
  ['with spaces and a byte order mark', `\u{feff}  ${ghu}\t`],
  ['in double quotes', `"${ghu}"`],
  ['in single quotes with a line end inside', `'${ghu}\n'\n`],
  ['in backquotes', `\`${ghu}\``],
  ['in quotes twice', `'"${ghu}"'`],
  ['after its scheme', `Bearer ${ghu}`],
  ['in the other scheme, quoted', `"token ${ghu}"`],
  ['in an editor’s file', JSON.stringify({ 'github.com:Iv1.x': { user: 'octocat', oauth_token: ghu } })],
  [
    'beside its refresh token',
    JSON.stringify({ access_token: ghu, refresh_token: `ghr_${tail}`, expires_in: 28800 }),
  ],
  ['twice in one file', JSON.stringify([{ token: ghu }, { token: ghu }], undefined, 2)],
])('reads a token %s', ([, raw]) => {
  expect(parseToken(raw)).toEqual({ kind: 'token', token: ghu, type: 'ghu' });
});

test.for(['ghu', 'gho', 'ghs', 'github_pat'])('Copilot accepts tokens of the kind %s_', (type) => {
  expect(parseToken(`${type}_${tail}`)).toMatchObject({ kind: 'token', type });
});

test('a job’s token may contain dots and dashes', () => {
  expect(parseToken(`ghs_123456_eyJ.a-b.${tail}`)).toMatchObject({ kind: 'token', type: 'ghs' });
});

test.for<[string, string, string]>([
  ['', 'TOKEN_MISSING', 'No Copilot token was given.'],
  ['  \n', 'TOKEN_MISSING', 'No Copilot token was given.'],
  ['""', 'TOKEN_MISSING', 'No Copilot token was given.'],
  ['***', 'TOKEN_MALFORMED', 'asterisks'],
  ['${{ secrets.COPILOT_OAUTH_TOKEN }}', 'TOKEN_MALFORMED', 'not evaluated'],
  ['$COPILOT_TOKEN', 'TOKEN_MALFORMED', 'not evaluated'],
  [`tid=${tail};exp=1790000000;sku=x:${tail}`, 'TOKEN_MALFORMED', 'session token'],
  [`ghp_${tail}`, 'TOKEN_KIND', 'classic personal access token (`ghp_`)'],
  [`ghr_${tail}`, 'TOKEN_KIND', 'refresh token (`ghr_`)'],
  [`ghx_${tail}`, 'TOKEN_KIND', 'a kind that Copilot does not accept'],
  ['0123456789abcdef0123456789abcdef01234567', 'TOKEN_KIND', 'a kind that Copilot does not accept'],
  ['ghu_', 'TOKEN_MALFORMED', 'cut off'],
  ['ghu_abc', 'TOKEN_MALFORMED', 'cut off'],
  [`ghu_${tail}…`, 'TOKEN_MALFORMED', 'cut off'],
  [`ghu_${'a'.repeat(1001)}`, 'TOKEN_MALFORMED', 'too long'],
  [`${ghu} # mine`, 'TOKEN_MALFORMED', 'spaces'],
  [`${ghu}\n${ghu}`, 'TOKEN_MALFORMED', 'line breaks'],
  [`"${ghu}`, 'TOKEN_MALFORMED', 'is not a GitHub token'],
  [`sk-proj-${tail}`, 'TOKEN_MALFORMED', 'is not a GitHub token'],
  [`{"access_token": "${ghu}`, 'TOKEN_MALFORMED', 'cannot be read'],
  ['{"access_token": 7}', 'TOKEN_MALFORMED', 'without a Copilot token'],
  [JSON.stringify({ a: ghu, b: `gho_${tail}` }), 'TOKEN_MALFORMED', '2 tokens'],
])('%j is refused with %s', ([raw, code, words]) => {
  const parsed = parseToken(raw);
  expect(parsed).toMatchObject({ kind: 'refused', problem: { code } });
  expect(parsed.kind === 'refused' && parsed.problem.message).toContain(words);
});

test('no refusal contains any part of the given value', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9]{12,40}$/);
  const around = fc.constantFrom(
    '',
    'ghp_',
    'ghr_',
    'ghz_',
    'ghu_!',
    'tid=',
    'x ',
    '{"a":"',
    '"',
    '$',
    'Bearer ghp_',
  );
  fc.assert(
    fc.property(secret, around, (key, prefix) => {
      const parsed = parseToken(prefix + key);
      expect(parsed.kind).toBe('refused');
      for (let at = 0; at + 6 <= key.length; at++) {
        expect(JSON.stringify(parsed)).not.toContain(key.slice(at, at + 6));
      }
    }),
  );
});

test('returns a value for any text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (raw) => {
      expect(['token', 'refused']).toContain(parseToken(raw).kind);
    }),
  );
});
