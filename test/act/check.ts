import type { Run } from './act.ts';

/** How many expectations were met, and how many were not. */
export const count = { passed: 0, failed: 0 };

/** One expectation, with the run's log beside it when it is not met. */
export function check(title: string, run: Run | undefined, expectation: () => void): void {
  try {
    expectation();
    count.passed += 1;
    console.log(`ok      ${title}`);
  } catch (error) {
    count.failed += 1;
    console.log(
      `FAILED  ${title}\n${error instanceof Error ? error.message : String(error)}\n${run?.log ?? ''}`,
    );
  }
}
