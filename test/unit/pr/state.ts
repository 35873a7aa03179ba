import { blobOid } from '../../../src/pr/blob.ts';
import type { Wanted } from '../../../src/pr/decision.ts';
import { fingerprint } from '../../../src/pr/fingerprint.ts';
import type { Commit, Files, Head, PullRequest, Snapshot } from '../../../src/pr/model.ts';
import { bodyFor, propose } from '../../../src/pr/proposal.ts';
import { situationOf } from '../../../src/pr/situation.ts';
import type { PullRequestSettings } from '../../../src/settings.ts';
import type { Plan } from '../../../src/sync/model.ts';
import { DEFAULTS, plan } from './support.ts';

/** Builds the snapshots for `decide`, in one line each. */

const BASE = 'b'.repeat(40);
const OLD_BASE = 'a'.repeat(40);
export const HEAD = 'c'.repeat(40);
const OLD_TEXT = 'model_list: []\n';
const NEW_TEXT = 'model_list: [new]\n';

const WEB_FLOW = { login: 'web-flow', name: 'GitHub', email: 'noreply@github.com' };
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
const PERSON = { login: 'octocat', name: 'Octo Cat', email: 'octocat@example.com' };

export type BranchState = 'absent' | 'current' | 'stale' | 'behind' | 'outdated' | 'empty' | 'others' | 'two';

export function snapshot(
  branch: BranchState,
  pulls: readonly PullRequest[] = [],
  more: Partial<Snapshot> = {},
): Snapshot {
  return {
    repository: {
      id: 'R_1',
      owner: 'acme',
      name: 'gateway',
      url: 'https://github.com/acme/gateway',
      archived: false,
      autoMergeAllowed: true,
      mergeMethods: ['SQUASH', 'MERGE'],
    },
    viewer: { login: 'github-actions[bot]', ...BOT },
    base: { name: 'main', oid: BASE, tree: 'd'.repeat(40), files: files(OLD_TEXT) },
    branch: { name: 'copilot-model-sync', head: head(branch), temporary: undefined },
    pulls,
    ...more,
  };
}

function head(state: BranchState): Head | undefined {
  const one: Head = {
    oid: HEAD,
    verified: true,
    parents: [BASE],
    changedFiles: 1,
    files: files(NEW_TEXT),
    parentOids: oids(OLD_TEXT),
    commits: [{ oid: HEAD, author: BOT, committer: WEB_FLOW }],
    ahead: 1,
  };
  const more: Commit = { oid: 'e'.repeat(40), author: PERSON, committer: PERSON };
  switch (state) {
    case 'absent':
      return undefined;
    case 'current':
      return one;
    case 'stale':
      return { ...one, files: files('model_list: [other]\n') };
    case 'behind':
      return { ...one, parents: [OLD_BASE] };
    case 'outdated':
      return { ...one, parents: [OLD_BASE], parentOids: oids('model_list: [old]\n') };
    case 'empty':
      return { ...one, oid: BASE, parents: [OLD_BASE], files: files(OLD_TEXT), commits: [], ahead: 0 };
    case 'others':
      return { ...one, commits: [...one.commits, more], ahead: 2 };
    case 'two':
      return {
        ...one,
        commits: [...one.commits, { oid: more.oid, author: BOT, committer: WEB_FLOW }],
        ahead: 2,
      };
    default:
      return state satisfies never;
  }
}

function oids(text: string): ReadonlyMap<string, string> {
  return new Map([['config.yaml', blobOid(Buffer.from(text))]]);
}

function files(text: string): Files {
  const bytes = Buffer.from(text);
  return new Map([['config.yaml', { bytes, oid: blobOid(bytes), executable: false }]]);
}

export function wanted(what: Plan | undefined): Wanted {
  return what === undefined
    ? { files: [], plan: plan([]) }
    : { files: [{ path: 'config.yaml', bytes: Buffer.from(NEW_TEXT) }], plan: what };
}

/** A pull request as we would have created it for a plan. */
export function pull(
  number: number,
  what: Plan,
  more: Partial<PullRequest> = {},
  settings: Partial<PullRequestSettings> = {},
  seen: Partial<Snapshot> = {},
): PullRequest {
  const situation = situationOf(snapshot('absent', [], seen), wanted(what), { ...DEFAULTS, ...settings });
  const proposal = propose(situation);
  return {
    id: `PR_${number}`,
    number,
    url: `https://github.com/acme/gateway/pull/${number}`,
    state: 'OPEN',
    title: proposal.title,
    body: bodyFor(situation, proposal.memory) ?? '',
    author: 'github-actions',
    base: 'main',
    headOid: HEAD,
    draft: false,
    conflicting: false,
    autoMergeBy: undefined,
    comments: [],
    moreComments: false,
    ...more,
  };
}

export function tick(body: string): string {
  return body.replace('- [ ]', '- [x]');
}

/** A body for another change set. */
export function forge(body: string, what: Plan): string {
  return body.replace(/fingerprint=[0-9a-f]+/, `fingerprint=${fingerprint(what)}`);
}
