import { type Document, dereference, keyName, type Spot, type TreeNode } from './document.ts';

/** Keys whose value is a credential wherever they are. */
const SECRET_KEY =
  /(?:^|_)(?:api_key|key|secret|password|passwd|token|credentials?|authorization|access_key|secret_key)$/i;
/** Keys that look like one and are none. */
const HARMLESS_KEY =
  /(?:^|_)(?:max_tokens?|tokens?_per_\w+|per_token|cost_per\w*_token|token_limit|public_key|primary_key|cache_key|key_alias\w*|litellm_credential_name|aws_access_key_id|supports_\w+|encryption_key_id|sort_key)$/i;
/** Text that was issued by somebody: how it starts. */
const ISSUED =
  /(?:sk-|gh[opsur]_|github_pat_|AKIA|ASIA|xox[abpr]-|AIza|eyJ|glpat-|hf_|gsk_|-----BEGIN)[\w+/=.-]{6,}/;
/** What people write where a value is required and none is needed. */
const PLACEHOLDER =
  /^(?:|x+|none|null|empty|fake|dummy|test|todo|changeme|placeholder|anything|any|not[-_ ]?(?:needed|used|required|a[-_ ]real[-_ ]key)|lm-studio|(?:fake|dummy|mock|test|no)[-_ ]?(?:api[-_ ]?)?key|sk-(?:1234|x+|fake.*|dummy.*|test.*|placeholder.*|no.?key.*|\.+)|<.*>|.*\{\{.*\}\}.*|your[-_ ].*|.*\.\.\.)$/i;

/** A path to the file that contains the credential. */
const PATH = /^[\w./~-]+\.(?:json|pem|key|crt|p12|txt)$/;

/** A literal credential in a file. */
export interface Secret {
  readonly at: Spot;
  readonly text: string;
}

/** Every scalar that is, or looks like, a credential written out: by its key, or by how it starts. */
export function secretsOf({ root, value }: Document): readonly Secret[] {
  const found: Secret[] = [];
  const seen = new Set<TreeNode>();
  const visit = (node: TreeNode, path: string, key: string): void => {
    const target = dereference(node);
    if (target === undefined || seen.has(target)) return;
    seen.add(target);
    if (target.kind === 'seq') {
      for (const [index, item] of target.items.entries()) visit(item, `${path}[${index}]`, key);
    } else if (target.kind === 'map') {
      for (const pair of target.pairs) {
        const name = keyName(pair) ?? '';
        visit(pair.value, path === '' ? name : `${path}.${name}`, name);
      }
    } else {
      const text = value(node);
      if (typeof text === 'string' && isSecret(key, text))
        found.push({ at: { node, path, offset: node.start }, text });
    }
  };
  if (root !== undefined) visit(root.node, '', '');
  return found;
}

function isSecret(key: string, text: string): boolean {
  if (PLACEHOLDER.test(text) || PATH.test(text) || /^os\.|^\$|^env\//.test(text)) return false;
  if (ISSUED.test(text) || /:\/\/[^/\s:@]*:[^/\s@]{3,}@/.test(text)) return true;
  return SECRET_KEY.test(key) && !HARMLESS_KEY.test(key) && text.length >= 8 && !/\s/.test(text);
}
