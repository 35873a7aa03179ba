import { schema } from '@octokit/graphql-schema';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import * as mutations from '../../../src/pr/mutations.ts';
import { readQuery } from '../../../src/pr/query.ts';

const github = buildSchema(schema.idl, { assumeValid: true });
const target = { owner: 'o', repo: 'r', branch: 'b' };

test.each([
  ['the default branch', readQuery({ ...target, paths: ['config.yaml'] }).document],
  [
    'a base and folders',
    readQuery({ ...target, base: 'main', paths: ['a/b/c.yaml', 'a/d.yaml', 'e.yaml'] }).document,
  ],
  ['no paths', readQuery({ ...target, paths: [] }).document],
  ...Object.entries(mutations),
])('GitHub’s published schema accepts: %s', (_, document) => {
  expect(validate(github, parse(document)).map(({ message }) => message)).toEqual([]);
});

test('names and paths are variables, not parts of the document', () => {
  const odd = { owner: 'o"){x}', repo: 'r\n#', branch: '$b', base: '{', paths: ['a"b/${c}.yaml'] };
  const { document, variables } = readQuery(odd);
  expect(validate(github, parse(document))).toEqual([]);
  expect(variables).toMatchObject({
    owner: 'o"){x}',
    repo: 'r\n#',
    branch: '$b',
    f0: 'a"b/${c}.yaml',
    d0: 'a"b',
  });
});
