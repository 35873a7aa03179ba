import { formatPlace } from '../../errors.ts';
import type { CheckFinding } from '../../outcome.ts';

/** A finding on one line, as compilers write it: `path:line:column: severity: message [rule]`. */
export function findingLine({ place, severity, message, rule }: CheckFinding): string {
  return `${formatPlace(place)}: ${severity}: ${message}${rule === undefined ? '' : ` [${rule}]`}`;
}
