/** The `uses:` lines of this action that people copy. */

/** A release of this action, as a workflow pins it. */
export interface Release {
  /** `OWNER/REPO` */
  readonly repository: string;
  /** The full commit SHA. */
  readonly sha: string;
  /** The tag, such as `v0.1.0`. */
  readonly version: string;
}

/** The action, one of its folders or its reusable workflow, pinned, with the version as a comment where there is one. */
const PIN = /([\w.-]+\/copilot-model-sync)((?:\/[\w./-]+)?)@([\w.-]+)( # v[\d.]+)?/g;

/** A text with each use of this action pinned to a release. */
export function pinned(text: string, { repository, sha, version }: Release): string {
  return text.replace(PIN, (_whole, _repository, path: string) => `${repository}${path}@${sha} # ${version}`);
}

/** Every use of this action in a text: the repository and the pin, comment included. */
export function pinsIn(text: string): string[] {
  return [...text.matchAll(PIN)].map(
    ([, repository = '', , ref = '', comment = '']) => `${repository}@${ref}${comment}`,
  );
}
