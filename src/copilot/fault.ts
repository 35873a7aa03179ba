import type { Code } from '../errors.ts';

/** A request that got no usable answer. */
export interface Fault {
  readonly code: Extract<Code, 'COPILOT_UNREACHABLE' | 'COPILOT_ANSWER'>;
  /** A sentence, without its full stop. */
  readonly what: string;
  readonly hint?: string;
  /** Whether another try may succeed. */
  readonly temporary: boolean;
}

/** Thrown while an answer is read that is larger than the limit. */
export class TooLarge extends Error {}

/** Thrown for a content coding that was not requested, or that cannot be decoded. */
export class BadCoding extends Error {}

const DNS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
const TIMES = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);
const TLS =
  /^(?:ERR_TLS_|ERR_SSL_|CERT_|EPROTO$|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|UND_ERR_PRX_TLS)/;

/**
 * What an error of undici, of the socket below it, or of reading the body means.
 * @param host the host asked, and the proxy on the way
 * @param began whether the answer had begun
 */
export function faultOf(error: unknown, host: string, began: boolean): Fault {
  const code = codeOf(error);
  if (error instanceof TooLarge) {
    return { code: 'COPILOT_ANSWER', what: `${host} sent more than ${error.message}`, temporary: false };
  }
  if (error instanceof BadCoding) {
    return { code: 'COPILOT_ANSWER', what: `${host} sent ${error.message}`, temporary: false };
  }
  if (TIMES.has(code) || nameOf(error) === 'TimeoutError') {
    const what = began ? `${host} did not finish its answer in time` : `${host} did not answer in time`;
    return { code: 'COPILOT_UNREACHABLE', what, temporary: true };
  }
  if (DNS.has(code)) {
    return {
      code: 'COPILOT_UNREACHABLE',
      what: `The name ${nameIn(error) ?? host} could not be resolved (${code})`,
      hint: 'Check the runner’s DNS and network, and `github-host`.',
      temporary: true,
    };
  }
  if (TLS.test(code)) {
    return {
      code: 'COPILOT_UNREACHABLE',
      what: `No trusted TLS connection to ${host} (${code})`,
      hint: 'If your own proxy decrypts TLS, set NODE_EXTRA_CA_CERTS to the file with its certificate.',
      temporary: false,
    };
  }
  const refusal = /^Proxy response \((\d+)\)/.exec(messageOf(error))?.[1];
  if (refusal !== undefined) {
    return {
      code: 'COPILOT_UNREACHABLE',
      what: `The connection to ${host} was refused (HTTP ${refusal})`,
      hint: 'Check https_proxy, its user name and password, and no_proxy.',
      temporary: false,
    };
  }
  if (code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW') {
    return { code: 'COPILOT_ANSWER', what: `${host} did not answer in HTTP (${code})`, temporary: false };
  }
  if (began) {
    return {
      code: 'COPILOT_ANSWER',
      what: `${host} ended the connection in the middle of its answer`,
      temporary: true,
    };
  }
  return {
    code: 'COPILOT_UNREACHABLE',
    what: `No connection to ${host} (${code || 'unknown cause'})`,
    temporary: true,
  };
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return code;
  // Several addresses were tried and all failed: the first says why as well as any.
  return error instanceof AggregateError ? codeOf(error.errors[0]) : '';
}

/** The name that was looked up: the proxy's, where there is one. */
function nameIn(error: unknown): string | undefined {
  return error instanceof Error && 'hostname' in error ? String(error.hostname) : undefined;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
