import { expect, test } from 'vitest';
import { HOSTILE, LIVE, look } from '../unit/report/hostile.ts';
import { models } from './support/scenes.ts';
import { stage } from './support/stage.ts';

/** A catalogue whose names try every attack: people see text, and none of it is active. */

const LONG = `@octocat ${'x'.repeat(100_000)}`;
const TEXTS = [...HOSTILE, LONG, 'a [skip ci] b', 'Co-authored-by: x <x@example.com>'];

/** Ids may contain some of the syntax that GitHub recognizes. Any other text as an id makes the record unreadable, with a notice. */
const IDS = [
  'gpt@octocat',
  'acme/gateway@0123456789abcdef0123456789abcdef01234567',
  'a:shipit:b',
  'https://evil.example/x',
  'www.evil.example',
  'GH-12',
  'deadbeef1',
  'x::set-env',
  'mail@example.com',
];

/** More bytes than any page, title or message may contain. */
const MOST = 60_000;

test('Names that try to mention, link, close, forge, command or flood are shown as text everywhere', async () => {
  const scene = await stage({
    files: { 'config.yaml': 'model_list: []\n' },
    catalogue: [...IDS, ...TEXTS].flatMap((id, index) => {
      const text = TEXTS[index % TEXTS.length] ?? '';
      const named = { name: text, vendor: text, version: 'x' };
      return models({ id, ...named }, { id: `m-${index}`, ...named });
    }),
  });
  const run = await scene.run({
    title: 'chore: {names}',
    'commit-message': 'chore: {summary}\n\n{names}',
    labels: 'models',
  });
  expect(run.code, run.log).toBe(0);
  expect(run.stderr).toBe('');
  const { title, body } = scene.repository.pullRequest(1);
  const { message } = scene.repository.commit('copilot-model-sync');

  // Our only link: to the pull request.
  const summary = run.summary.replace(`[#1](${scene.github.url}/acme/gateway/pull/1)`, 'it');
  expect(summary).not.toBe(run.summary);
  for (const text of [body, summary]) {
    const { kinds, text: rendered } = look(text);
    expect(rendered).not.toMatch(LIVE);
    expect(kinds.filter((kind) => ['link', 'image', 'em', 'del', 'def'].includes(kind))).toEqual([]);
    expect(text).not.toMatch(UNSEEN);
    expect(text.length).toBeLessThan(MOST);
  }
  expect(tags(body)).toMatchInlineSnapshot(`
    [
      "<!-- copilot-model-sync:begin fingerprint=… title=… level=additive person=yes -->",
      "<details>",
      "<summary>",
      "</summary>",
      "</details>",
      "<!-- copilot-model-sync:aside -->",
      "<!-- copilot-model-sync:aside-end -->",
      "<!-- copilot-model-sync:rebuild -->",
      "<!-- copilot-model-sync:end -->",
    ]
  `);
  expect(tags(summary)).toMatchInlineSnapshot(`
    [
      "<details>",
      "<summary>",
      "</summary>",
      "</details>",
      "<sub>",
      "</sub>",
    ]
  `);

  for (const text of [title, message]) {
    expect(text).not.toMatch(LIVE);
    expect(text).not.toMatch(/\[skip ci\]|^co-authored-by|`/im);
    expect(text).not.toMatch(UNSEEN);
    expect(text.length).toBeLessThan(5_000);
  }
  expect(title).not.toContain('\n');

  const commands = run.log.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\[/.test(line));
  expect(commands.filter((line) => !/^::(debug|notice|warning)( [^:]*)?::/.test(line))).toEqual([]);
  expect(run.log).not.toMatch(UNSEEN);
  expect(Object.keys(run.outputs)).toContain('added');
  expect(run.outputs).not.toHaveProperty('X');
});

/** Control, bidirectional and invisible characters, except the break that we insert. */
const UNSEEN = /(?![\n\u200B])[\p{Cc}\p{Cf}]/u;

/** Everything that is a tag or a comment in HTML. */
function tags(text: string): string[] {
  return (text.match(/<[a-z!/][^>]*>/gi) ?? []).map((tag) => tag.replaceAll(/=[0-9a-f]{12,}/g, '=…'));
}
