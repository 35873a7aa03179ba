import type { CheckFinding } from '../../outcome.ts';
import { workflowCommand } from '../escape.ts';

/** Findings as workflow commands, which GitHub shows on the lines of a pull request. */
export function findingsCommands(found: readonly CheckFinding[]): string {
  return found
    .map(({ place, severity, rule, message, length = 1 }) => {
      const { path, line, column } = place;
      const properties = {
        file: path,
        ...(line === undefined ? {} : { line: String(line) }),
        ...(column === undefined ? {} : { col: String(column), endColumn: String(column + length) }),
        title: rule ?? severity,
      };
      return `${workflowCommand(commandOf(severity), properties, message)}\n`;
    })
    .join('');
}

/** What is out of date fails a check as an error does. */
function commandOf(severity: CheckFinding['severity']): 'error' | 'warning' | 'notice' {
  return severity === 'out-of-date' ? 'error' : severity;
}
