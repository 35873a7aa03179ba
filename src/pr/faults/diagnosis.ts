import { type Code, Failure, type Problem, problem } from '../../errors.ts';

/** An answer as Octokit returns it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** What is wrong with a request. */
export interface Diagnosis {
  readonly problem: Problem;
  /** `safe`: GitHub did nothing; `unsure`: it may have done it; `never`: asking again changes nothing. */
  readonly again: 'safe' | 'unsure' | 'never';
  /** How long GitHub asks to wait. */
  readonly waitMs?: number;
  /** GitHub's own words, all of them, cleaned. */
  readonly words: string;
  /** The status of the answer; absent when there was no answer. */
  readonly status?: number;
}

/** What a rule says: everything but what the answer itself says. */
export type Opinion = Omit<Diagnosis, 'words' | 'status'>;

/** What the rules look at. */
export interface Reply extends Answer {
  readonly words: string;
  /** The request, such as `POST /repos/o/r/git/trees`. */
  readonly where: string;
  readonly now: Date;
}

/** Returns its opinion on an answer; undefined leaves it to the next rule. */
export type DiagnosisRule = (reply: Reply) => Opinion | undefined;

/** A request that GitHub refused, or that may or may not have been carried out. */
export class GitHubFailure extends Failure {
  readonly words: string;
  readonly again: Diagnosis['again'];
  readonly status: number | undefined;

  constructor(diagnosis: Diagnosis) {
    super(diagnosis.problem);
    this.words = diagnosis.words;
    this.again = diagnosis.again;
    this.status = diagnosis.status;
  }

  /** The request may have been carried out: read what became of it before sending it again. */
  get unsure(): boolean {
    return this.again === 'unsure';
  }
}

/** The opinion of a rule. */
export function opinion(
  code: Code,
  again: Diagnosis['again'],
  message: string,
  more: { readonly hint?: string; readonly waitMs?: number } = {},
): Opinion {
  const { hint, waitMs } = more;
  return {
    problem: problem(code, message, hint === undefined ? {} : { hint }),
    again,
    ...(waitMs === undefined ? {} : { waitMs }),
  };
}
