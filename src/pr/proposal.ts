import type { Notice } from '../errors.ts';
import { findRegion, keepRows, MAX_BODY, type Memory, renderRegion } from './body/index.ts';
import { digest } from './fingerprint.ts';
import type { CommitWish, Extras } from './model.ts';
import { rememberedProof } from './proof.ts';
import type { Situation } from './situation.ts';
import { commitMessage, fill, title } from './title.ts';

/** What a pull request for the change says; everything but the body's length depends on the plan alone. */
export interface Proposal {
  readonly title: string;
  readonly memory: Memory;
  readonly commit: CommitWish;
  readonly extras: Extras;
  /** Settings that could not be followed. */
  readonly notices: readonly Notice[];
}

/** Writes out what would be proposed. Pure, and the same for the same plan and settings. */
export function propose({ snapshot, wanted, settings, fingerprint }: Situation): Proposal {
  const { plan } = wanted;
  const proof = wanted.proof?.kind.replace('-', '') ?? rememberedProof(snapshot, plan);
  const heading = title(plan, settings.title);
  const asked =
    settings.autoMerge === 'always' || (settings.autoMerge === 'additive' && plan.level === 'additive');
  const refused = asked ? whyNoAutoMerge(snapshot.repository, settings.draft) : undefined;
  const autoMerge = asked && refused === undefined;
  const { viewer } = snapshot;
  return {
    title: heading,
    memory: {
      fingerprint,
      title: titleDigest(heading),
      level: plan.level,
      ...(autoMerge ? { merge: 'on' } : {}),
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
      // Nobody is asked to look at what merges by itself.
      reviewers: autoMerge ? [] : settings.reviewers.filter((name) => !sameName(name, viewer.login)),
      teamReviewers: autoMerge ? [] : settings.teamReviewers,
      milestone: settings.milestone,
      autoMerge,
    },
    notices: refused === undefined ? [] : [{ message: `\`auto-merge\` stays off: ${refused}` }],
  };
}

/** A body of ours around which people wrote nothing yet, or theirs with our part renewed; undefined: no room is left. */
export function bodyFor(situation: Situation, memory: Memory): string | undefined {
  const before = situation.region?.before ?? '';
  const after = situation.region?.after ?? '';
  const room = MAX_BODY - before.length - after.length;
  const { plan, proof } = situation.wanted;
  const region = renderRegion(plan, memory, room, proof);
  if (region === undefined) return undefined;
  const kept = keepRows(region, situation.region?.content ?? '', plan);
  return `${before}${kept.length <= room ? kept : region}${after}`;
}

/** Remembers a title we gave without repeating it. */
export function titleDigest(text: string): string {
  return digest(text.trim().replace(/\s+/g, ' '), 12);
}

/** Whether a pull request still carries the title that we gave it. */
export function isTitleOurs(pull: { readonly title: string; readonly body: string }): boolean {
  return findRegion(pull.body)?.memory.title === titleDigest(pull.title);
}

function whyNoAutoMerge(repository: Situation['snapshot']['repository'], draft: boolean): string | undefined {
  if (draft) return 'a draft cannot merge by itself; `draft` is set.';
  if (!repository.autoMergeAllowed) {
    return 'the repository does not allow it. Turn on Settings → General → Pull Requests → Allow auto-merge.';
  }
  return undefined;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
