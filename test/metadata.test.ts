import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import * as z from 'zod';

const ROOT = join(import.meta.dirname, '..');

const Action = z.strictObject({
  name: z.string(),
  description: z.string(),
  author: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(z.string(), z.unknown()),
  outputs: z.record(z.string(), z.unknown()),
  runs: z.strictObject({ using: z.string(), main: z.string() }),
});

/** All colors of docs.github.com, "Metadata syntax for GitHub Actions", `branding.color`. */
const COLORS = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];

/** The icons of the same page, `branding.icon`, that mean a check, a repetition or a pull request. Look there before adding one. */
const ICONS = [
  'check',
  'check-circle',
  'check-square',
  'git-branch',
  'git-merge',
  'git-pull-request',
  'refresh-ccw',
  'refresh-cw',
  'repeat',
  'shield',
];

describe.each(['action.yml', 'prove/action.yml'])('%s', (path) => {
  const document = parseDocument(readFileSync(join(ROOT, path), 'utf8'));
  const action = Action.parse(document.toJS());

  test('defines each key once', () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
  });

  test('has a name and a description that the Marketplace accepts', () => {
    expect(action.name).toMatch(/^[A-Za-z][\w -]{2,49}$/);
    expect(action.description.length).toBeLessThanOrEqual(125);
    expect(action.description).not.toMatch(/\n|\.$/);
  });

  test('has an icon and a color that GitHub offers', () => {
    expect(ICONS).toContain(action.branding.icon);
    expect(COLORS).toContain(action.branding.color);
  });

  test('runs a file of this repository on a Node that GitHub offers', () => {
    expect(['node20', 'node24']).toContain(action.runs.using);
    expect(existsSync(join(ROOT, dirname(path), action.runs.main))).toBe(true);
  });

  // A runner passes inputs as variables, where upper and lower case are the same.
  test.each(['inputs', 'outputs'] as const)('has %s with names of their own', (kind) => {
    const names = Object.keys(action[kind]);
    expect(names.filter((name) => !/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(names.length);
  });
});

test('the two actions have different names', () => {
  const names = ['action.yml', 'prove/action.yml'].map((path) =>
    parseDocument(readFileSync(join(ROOT, path), 'utf8')).get('name'),
  );
  expect(new Set(names).size).toBe(2);
});
