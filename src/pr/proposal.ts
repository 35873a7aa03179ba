import type { Notice } from '../errors.ts';
import {
  commitMessage,
  fill,
  findRegion,
  keepRows,
  MAX_BODY,
  type Memory,
  renderRegion,
  title,
} from '../report/pull-request/index.ts';
import type { Plan } from '../sync/model.ts';
import { whyPerson } from './auto-merge.ts';
import type { Extras, NewCommit } from './decision.ts';
import { digest } from './fingerprint.ts';
import { rememberedProof } from './proof.ts';
import type { Situation } from './situation.ts';

/** What a pull request for the change says; everything but the body's length depends on the plan alone. */
export interface Proposal {
  readonly title: string;
  readonly memory: Memory;
  readonly commit: NewCommit;
  readonly extras: Extras;
  /** Settings that could not be followed. */
  readonly notices: readonly Notice[];
}

/** What would be proposed. Pure, and the same for the same plan and settings. */
export function propose({ snapshot, wanted, settings, fingerprint }: Situation): Proposal {
  const { plan } = wanted;
  const proof = wanted.proof?.kind.replace('-', '') ?? rememberedProof(snapshot, plan);
  const heading = title(plan, settings.title);
  const asked =
    settings.autoMerge === 'always' || (settings.autoMerge === 'additive' && plan.level === 'additive');
  const refused = asked ? whyNoAutoMerge(plan, snapshot.repository, settings.draft) : undefined;
  const autoMerge = asked && refused === undefined;
  const needsPerson = whyPerson(plan) !== undefined;
  const { viewer } = snapshot;
  return {
    title: heading,
    memory: {
      fingerprint,
      title: titleDigest(heading),
      level: plan.level,
      ...(autoMerge ? { merge: 'on' } : {}),
      ...(needsPerson ? { person: 'yes' } : {}),
      ...(proof === undefined ? {} : { proof }),
    },
    commit: {
      message: commitMessage(
        plan,
        settings.commitMessage,
        settings.signOff ? `${viewer.name} <${viewer.email}>` : undefined,
      ),
      files: wanted.files.map((file) => ({
        ...file,
        executable: snapshot.base.files.get(file.path)?.executable ?? false,
      })),
    },
    extras: {
      draft: settings.draft,
      labels: settings.labels.map((label) => fill(label, plan)),
      assignees: settings.assignees,
      // Nobody is asked to review a pull request that GitHub merges without waiting for the review.
      reviewers: autoMerge ? [] : settings.reviewers.filter((name) => !sameName(name, viewer.login)),
      teamReviewers: autoMerge ? [] : settings.teamReviewers,
      milestone: settings.milestone,
      autoMerge,
    },
    notices: refused === undefined ? [] : [{ message: `\`auto-merge\` is off: ${refused}` }],
  };
}

/** A new body, or that of the open pull request with our part updated; undefined: people's text leaves no room. */
export function bodyFor(situation: Situation, memory: Memory): string | undefined {
  const before = situation.region?.before ?? '';
  const after = situation.region?.after ?? '';
  const room = MAX_BODY - before.length - after.length;
  const { plan, proof } = situation.wanted;
  const startsChecks = situation.snapshot.viewer.login !== 'github-actions[bot]';
  const region = renderRegion(plan, memory, room, {
    startsChecks,
    ...(proof === undefined ? {} : { proof }),
  });
  if (region === undefined) return undefined;
  const kept = keepRows(region, situation.region?.content ?? '', plan);
  return `${before}${kept.length <= room ? kept : region}${after}`;
}

/** A digest that recognizes our title. */
export function titleDigest(text: string): string {
  return digest(text.trim().replace(/\s+/g, ' '), 12);
}

/** Whether a pull request still has the title that we gave it. */
export function isTitleOurs(pull: { readonly title: string; readonly body: string }): boolean {
  return findRegion(pull.body)?.memory.title === titleDigest(pull.title);
}

function whyNoAutoMerge(
  plan: Plan,
  repository: Situation['snapshot']['repository'],
  draft: boolean,
): string | undefined {
  if (draft) return 'GitHub does not merge drafts, and `draft` is set.';
  if (!repository.autoMergeAllowed) {
    return 'the repository does not allow it. Turn on Settings → General → Pull Requests → Allow auto-merge.';
  }
  return whyPerson(plan);
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
