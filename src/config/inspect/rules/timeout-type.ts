import { type Child, type Document, topSection, within } from '../document.ts';
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
    const places = [
      ...document.entries.map(({ params }) => [params, 'timeout'] as const),
      [topSection(document, 'router_settings'), 'timeout'] as const,
      [topSection(document, 'litellm_settings'), 'request_timeout'] as const,
    ];
    for (const [section, key] of places)
      for (const at of within(section)) if (at.key === key) checkTimeout(document, at, report);
  },
};

function checkTimeout({ value }: Document, at: Child, report: Report): void {
  const read = value(at.node);
  // an empty text is read as no timeout
  if (typeof read !== 'string' || read === '' || isNumeric(read) || read.startsWith('os.environ/')) return;
  report(at, 'is not a number of seconds. Every call fails.');
}
