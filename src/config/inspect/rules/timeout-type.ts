import { type Child, child, type Document, topSection, valuesOf } from '../document.ts';
import { oneEntry, type Report, type Rule } from '../rule.ts';
import { isNumeric } from '../takes.ts';

export const timeoutType: Rule = {
  id: 'timeout-type',
  severity: 'error',
  effect: 'calls-fail',
  since: '1.106',
  summary:
    'A `timeout` of an entry or of `router_settings`, or `request_timeout`, is text that is not a number.',
  why: 'LiteLLM starts, and calls fail with status 500: with a `timeout` of an entry, every call to it; otherwise, all calls. A timeout is a number of seconds, without a unit.',
  example: { bad: oneEntry({ params: 'timeout: 60s' }), good: oneEntry({ params: 'timeout: 60' }) },
  check(document, report) {
    const timeouts = [
      ...valuesOf(document.keys.params, 'timeout').map(({ at }) => at),
      child(topSection(document, 'router_settings'), 'timeout'),
      child(topSection(document, 'litellm_settings'), 'request_timeout'),
    ];
    for (const at of timeouts) if (at !== undefined) checkTimeout(document, at, report);
  },
};

function checkTimeout({ value }: Document, at: Child, report: Report): void {
  const read = value(at.node);
  // an empty text is read as no timeout
  if (typeof read !== 'string' || read === '' || isNumeric(read) || read.startsWith('os.environ/')) return;
  report(at, 'is not a number of seconds. Every call fails.');
}
