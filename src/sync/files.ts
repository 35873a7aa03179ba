import type { ConfigLocation } from '../config-location.ts';

/** A file with a config, as it was read. */
export interface ConfigFile extends ConfigLocation {
  /** Null: the file does not exist yet. */
  readonly bytes: Uint8Array | null;
  /** The same file as the open pull request has it, when only ours has commits there. */
  readonly proposed?: ProposedFile;
  /** A glob found it, and the user did not name it: it is passed over when it does not contain a config. */
  readonly matched: boolean;
}

/** A file that the open pull request changes. */
export interface ProposedFile {
  readonly bytes: Uint8Array;
  /** The file on the commit that the pull request is based on; null: it did not exist. */
  readonly before: Uint8Array | null;
}

/** A file that is to be written, whole. */
export interface ChangedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
