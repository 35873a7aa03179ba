/**
 * `node scripts/pin.ts OWNER/REPO SHA VERSION`: writes the release that documentation, examples and the reusable workflow
 * use into each `uses:` line of this action. Run it after a release: a release cannot contain the id of its own commit.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinned } from './pins.ts';

const [repository = '', sha = '', version = ''] = process.argv.slice(2);
if (
  !/^[\w.-]+\/[\w.-]+$/.test(repository) ||
  !/^[0-9a-f]{40}$/.test(sha) ||
  !/^v\d+\.\d+\.\d+$/.test(version)
) {
  console.error('usage: node scripts/pin.ts OWNER/REPO SHA vX.Y.Z');
  process.exit(2);
}
process.chdir(join(import.meta.dirname, '..'));
const files = execFileSync('git', ['ls-files', '*.md', '*.yml', '*.yaml'], { encoding: 'utf8' }).split('\n');
for (const file of files.filter((it) => it !== '' && !it.startsWith('test/fixtures/'))) {
  const before = readFileSync(file, 'utf8');
  const after = pinned(before, { repository, sha, version });
  if (after === before) continue;
  writeFileSync(file, after);
  console.log(file);
}
