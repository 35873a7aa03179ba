import type { Document, Spot, TreeNode } from './document.ts';
import { keyAbove, spotOf, type Visited } from './walk.ts';

/** The last word of keys whose value is a credential wherever they are. */
const SECRET_KEY = new Set([
  'authorization',
  'credential',
  'credentials',
  'key',
  'passwd',
  'password',
  'secret',
  'token',
]);
/** Keys that look like one and are none. */
const HARMLESS_KEY =
  /(?:^|_)(?:max_tokens?|tokens?_per_\w+|per_token|cost_per\w*_token|token_limit|public_key|primary_key|cache_key|key_alias\w*|litellm_credential_name|aws_access_key_id|supports_\w+|encryption_key_id|sort_key)$/i;
/** Text that was issued by somebody: how it starts. */
const ISSUED =
  /(?:sk-|gh[opsur]_|github_pat_|AKIA|ASIA|xox[abpr]-|AIza|eyJ|glpat-|hf_|gsk_|-----BEGIN)[\w+/=.-]{6,}/;
/** What people write where a value is required and none is needed. */
const PLACEHOLDER =
  /^(?:|x+|none|null|empty|fake|dummy|test|todo|changeme|placeholder|anything|any|not[-_ ]?(?:needed|used|required|a[-_ ]real[-_ ]key)|lm-studio|(?:fake|dummy|mock|test|no)[-_ ]?(?:api[-_ ]?)?key|sk-(?:1234|x+|fake.*|dummy.*|test.*|placeholder.*|no.?key.*|\.+)|<.*>|.*\{\{.*\}\}.*|your[-_ ].*|.*\.\.\.)$/i;

/** A password in a URL. */
const IN_URL = /:\/\/[^/\s:@]*:[^/\s@]{3,}@/;

const REFERENCE = /^os\.|^\$|^env\//;

/** A path to the file that contains the credential. */
const PATH = /^[\w./~-]+\.(?:json|pem|key|crt|p12|txt)$/;

/** A literal credential in a file. */
export interface Secret {
  readonly at: Spot;
  readonly text: string;
}

/** Every scalar that is, or looks like, a credential written out: by its key, or by how it starts. */
export function secretsOf({ values }: Document): readonly Secret[] {
  const found = new Set<TreeNode>();
  return values().flatMap((visited) => {
    const { target, text } = visited;
    if (text === undefined || found.has(target) || !isSecret(text, visited)) return [];
    found.add(target);
    return [{ at: spotOf(visited), text }];
  });
}

function isSecret(text: string, visited: Visited): boolean {
  if (text.length < 8 || REFERENCE.test(text)) return false;
  if (!looksIssued(text) && !isNamed(text, visited)) return false;
  return !PLACEHOLDER.test(text) && !PATH.test(text);
}

function looksIssued(text: string): boolean {
  return ISSUED.test(text) || (text.includes('://') && IN_URL.test(text));
}

function isNamed(text: string, visited: Visited): boolean {
  const key = keyAbove(visited);
  const word = key.slice(key.lastIndexOf('_') + 1).toLowerCase();
  return SECRET_KEY.has(word) && !HARMLESS_KEY.test(key) && !/\s/.test(text);
}
