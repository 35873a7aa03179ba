import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments, parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { INPUTS } from '../src/inputs/schema.ts';

const ROOT = join(import.meta.dirname, '..');
const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && !file.startsWith('.github/'));

/** Pages whose examples are wrong on purpose. Other tests check what the program reports for each. */
const SHOW_MISTAKES = new Set(['docs/checks.md', 'docs/refusals.md']);

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** The fenced blocks of a language in a page. */
function blocks(page: string, language: string): string[] {
  const fence = new RegExp(`^( *)\`\`\`${language}\\n(.*?)^ *\`\`\`$`, 'gms');
  return [...read(page).matchAll(fence)].map(([, , text = '']) => text);
}

/** The anchors that GitHub gives to a page's headings. */
function anchors(page: string): Set<string> {
  const headings = [...read(page).matchAll(/^#{1,6} +(.+)$/gm)].map(([, text = '']) => text);
  return new Set(
    headings.map((text) =>
      text
        .replaceAll(/[`*]|\]\([^)]*\)|\[/g, '')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(/\s/g, '-'),
    ),
  );
}

describe.each(pages)('%s', (page) => {
  test('refers only to pages and headings that exist', () => {
    const links = [
      ...read(page)
        .replaceAll(/```.*?```/gs, '')
        .matchAll(/\]\(([^)\s]+)\)/g),
    ].map(([, to = '']) => to);
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, file))) return true;
      return anchor !== undefined && !anchors(file).has(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('shows YAML that parses', () => {
    const problems = blocks(page, 'yaml').flatMap((text) =>
      parseAllDocuments(text).flatMap((document) =>
        document.errors.map(({ message }) => `${message}\n${text}`),
      ),
    );
    expect(SHOW_MISTAKES.has(page) ? [] : problems).toEqual([]);
  });

  test('names only tests that exist', () => {
    const named = [...read(page).matchAll(/`(test\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('uses only inputs that exist', () => {
    const Step = z.looseObject({ uses: z.string(), with: z.record(z.string(), z.unknown()) });
    const unknown: string[] = [];
    const visit = (value: unknown): void => {
      const step = Step.safeParse(value);
      if (step.success && /\/copilot-model-sync@/.test(step.data.uses)) {
        unknown.push(...Object.keys(step.data.with).filter((name) => !(name in INPUTS)));
      }
      if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) visit(item);
    };
    const shown = blocks(page, 'yaml').filter((text) => text.includes('copilot-model-sync@'));
    for (const text of shown) visit(parseYaml(text));
    expect(unknown).toEqual([]);
  });
});

describe('the threat model', () => {
  const invariants = [...read('docs/threat-model.md').matchAll(/^(\d+)\. (.+)$/gm)];
  const numbers = invariants.map(([, number]) => Number(number));

  test('numbers its invariants', () => {
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(0);
  });

  test.each(invariants.map(([, number = '', text = '']) => [number, text] as const))(
    'names tests for invariant %s, which exist under these titles',
    (_, text) => {
      const named = [...text.matchAll(/`([\w./-]+)` \(([^)]+)\)/g)].flatMap(([, file = '', titles = '']) =>
        [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ file, title })),
      );
      expect(named).not.toEqual([]);
      expect(named.filter(({ file, title }) => !read(file).includes(`'${title}'`))).toEqual([]);
    },
  );
});
