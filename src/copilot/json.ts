import { type Failure, fail } from '../errors.ts';
import { count } from '../words.ts';
import { excerpt } from './redact.ts';
import type { Answer } from './send.ts';

/** The JSON of a 200. Throws COPILOT_ANSWER for anything else, with an excerpt free of `secrets`. */
export function readJson(answer: Answer, secrets: readonly string[]): unknown {
  try {
    return JSON.parse(answer.text);
  } catch (cause) {
    throw notJson(answer, secrets, cause);
  }
}

function notJson({ text, url, headers }: Answer, secrets: readonly string[], cause: unknown): Failure {
  const start = text.trimStart();
  if (start === '') return fail('COPILOT_ANSWER', `${url.host} answered 200 with an empty body.`, { cause });
  const seen = `It begins: “${excerpt(text, secrets)}”`;
  if (start.startsWith('<') || headers['content-type']?.includes('html') === true) {
    return fail('COPILOT_ANSWER', `${url.host} answered with a web page instead of JSON. ${seen}`, {
      hint: 'A proxy or login page answers instead of Copilot: check https_proxy and no_proxy.',
      cause,
    });
  }
  if (/^[[{]/.test(start) && !/[\]}]\s*$/.test(text)) {
    return fail(
      'COPILOT_ANSWER',
      `The answer of ${url.host} is cut off after ${count(text.length, 'character')}.`,
      {
        hint: 'Run again; if it happens again, check the proxy in between.',
        cause,
      },
    );
  }
  return fail('COPILOT_ANSWER', `${url.host} answered with something that is not JSON. ${seen}`, { cause });
}
