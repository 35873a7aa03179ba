import { isMap, type ValueMap } from '../config/model.ts';

/** The YAML mapping of an input, as LiteLLM would read it; undefined without a text, and after a complaint. */
export async function yamlMap(
  text: string | undefined,
  complain: (message: string) => void,
): Promise<ValueMap | undefined> {
  if (text === undefined) return undefined;
  const { readValue } = await import('../config/index.ts');
  const result = readValue('', text);
  if (result.kind === 'refused') {
    const { code, message, place } = result.problem;
    const where = place?.line === undefined ? '' : ` in line ${place.line}`;
    const what = code === 'UNSUPPORTED_YAML' ? 'must be a YAML mapping of plain values' : 'is not valid YAML';
    complain(`${what}${where}: ${message.replace(/\.$/, '')}`);
    return undefined;
  }
  if (isMap(result.value)) return result.value;
  complain('must be a YAML mapping of plain values');
  return undefined;
}
