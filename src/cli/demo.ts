import { Failure, fail } from '../errors.ts';
import { NO_HISTORY } from '../history/history.ts';
import { terminalText } from '../report/escape.ts';
import type { PullRequestSettings } from '../settings.ts';
import type { Command } from './command.ts';
import { showDiff } from './diff.ts';
import { parseFlags } from './flags.ts';

/** `demo`: a run on embedded samples; no network, nothing written. */
export const demo: Command = {
  name: 'demo',
  summary: 'Show a sample run without a network: the diff, and the pull request it would open.',
  usage: 'demo',
  inputs: [],
  switches: [],
  examples: [['demo', 'Show the diff and the pull request of a sample config.']],
  async run(args, io) {
    parseFlags(demo, args);
    const [{ DEMO_CATALOGUE }, { DEMO_CONFIG }, { parseCatalogue }, { syncFiles }, { decide }] =
      await Promise.all([
        import('../demo/catalogue.ts'),
        import('../demo/config.ts'),
        import('../copilot/catalogue.ts'),
        import('../sync/index.ts'),
        import('../pr/index.ts'),
      ]);
    const parsed = parseCatalogue(DEMO_CATALOGUE);
    if (parsed.kind === 'refused') throw new Failure(parsed.problem);
    const file = { path: 'config.yaml', bytes: new TextEncoder().encode(DEMO_CONFIG), matched: false };
    const synced = syncFiles(
      parsed.catalogue,
      [file],
      {
        select: { include: [], exclude: [], modelTypes: ['chat'], includePreview: true },
        entry: {
          modelName: undefined,
          extraHeaders: undefined,
          newEntry: undefined,
          costs: false,
          maxInputTokens: 'reported',
          displayNames: false,
        },
        removal: { graceDays: 0, allowMass: false },
        routing: { aliases: [], fallbacks: [], onRemoval: 'remove', successors: [] },
      },
      { history: NO_HISTORY, moment: { now: new Date(0) } },
    );
    if (synced.kind === 'refused') throw new Failure(synced.problems[0]);
    const decision = decide(
      emptyRepository(file.path),
      { files: synced.changed, plan: synced.plan },
      PULL_REQUEST,
    );
    if (decision.kind !== 'create') throw fail('INTERNAL', `The sample run ended with ${decision.kind}.`);
    io.out(
      [
        heading('What would change in config.yaml'),
        showDiff([file], synced.changed, io.color),
        heading('The pull request it would open'),
        terminalText(`Title: ${decision.title}\n\n${decision.body}\n`),
      ].join('\n'),
    );
    return 0;
  },
};

const PULL_REQUEST: PullRequestSettings = {
  branch: 'copilot-model-sync',
  title: undefined,
  commitMessage: undefined,
  labels: [],
  assignees: [],
  reviewers: [],
  teamReviewers: [],
  milestone: undefined,
  draft: false,
  signOff: false,
  autoMerge: 'never',
};

/** A repository that contains the sample config and in which this Action never ran. */
function emptyRepository(path: string) {
  return {
    repository: {
      id: 'demo',
      owner: 'octo-org',
      name: 'litellm',
      url: 'https://github.com/octo-org/litellm',
      archived: false,
      autoMergeAllowed: false,
      mergeMethods: ['SQUASH' as const],
    },
    viewer: { login: 'github-actions[bot]', name: 'github-actions[bot]', email: '' },
    base: { name: 'main', oid: '0'.repeat(40), tree: '0'.repeat(40), files: new Map([[path, null]]) },
    branch: { name: PULL_REQUEST.branch, head: undefined, temporary: undefined },
    pulls: [],
  };
}

function heading(text: string): string {
  return `${text}\n${'─'.repeat(text.length)}\n`;
}
