import { oneEntry, type Rule } from '../rule.ts';
import { secretsOf } from '../secret.ts';

export const literalSecret: Rule = {
  id: 'literal-secret',
  severity: 'notice',
  effect: 'advice',
  summary: 'The file contains a credential in plain text.',
  why: 'Everybody who can read the repository can use the credential, even after a later commit removes it. Set an environment variable and refer to it: `os.environ/NAME`. The check never shows the value.',
  example: {
    bad: oneEntry({ params: 'api_key: 0123456789abcdef0123456789abcdef' }),
    good: oneEntry({ params: 'api_key: os.environ/AZURE_API_KEY' }),
  },
  check(document, report) {
    for (const { at } of secretsOf(document))
      report(at, 'is a credential in plain text. Use `os.environ/NAME`.');
  },
};
