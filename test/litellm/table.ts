/** What is shown, one row each: printed as it comes, counted at the end. */
export class Table {
  #passed = 0;
  readonly #failures: string[] = [];

  constructor() {
    print('result', 'stage', 'subject', 'question');
  }

  /**
   * Asks one question. It fails when the answer throws; then the others are asked nevertheless. A text that the answer
   * returns is added to the row.
   */
  async ask(stage: string, subject: string, question: string, answer: () => unknown): Promise<void> {
    try {
      const note = await answer();
      this.#passed += 1;
      print('ok', stage, subject, typeof note === 'string' ? `${question} (${note})` : question);
    } catch (error) {
      this.fail(stage, subject, question, error);
    }
  }

  fail(stage: string, subject: string, question: string, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#failures.push(
      `${stage} | ${subject} | ${question}\n    ${reason.slice(0, 2000).replaceAll('\n', '\n    ')}`,
    );
    print('FAILED', stage, subject, question);
  }

  /** Prints the reasons of all failures and the closing line. @returns whether everything was shown */
  close(): boolean {
    for (const failure of this.#failures) console.log(`\n${failure}`);
    const failed = this.#failures.length;
    console.log(`\n${this.#passed} passed, ${failed} failed`);
    return failed === 0 && this.#passed > 0;
  }
}

function print(result: string, stage: string, subject: string, question: string): void {
  console.log(`${result.padEnd(6)} | ${stage.padEnd(22)} | ${subject.padEnd(40)} | ${question}`);
}
