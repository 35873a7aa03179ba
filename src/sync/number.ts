import type { Value } from '../config/model.ts';

/** Whether LiteLLM reads this key of `model_info` as a number: limits and costs. */
export function isNumericKey(key: string): boolean {
  return key.startsWith('max_') || key.includes('cost');
}

/**
 * A limit or cost as LiteLLM reads it: a number, or a string that Python's `float()` and `int()` take. `1e-6` is such a
 * string, since YAML 1.1 wants a point in a float. Undefined for anything else, infinities included: it cannot be compared.
 * (`_convert_stringified_numbers` of LiteLLM 1.106.2.)
 */
export function litellmNumber(value: Value | undefined): number | undefined {
  const number = typeof value === 'string' ? parsePython(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function parsePython(text: string): number | undefined {
  const digits = String.raw`\d+(?:_\d+)*`;
  const float = new RegExp(`^[-+]?(?:${digits}(?:\\.(?:${digits})?)?|\\.${digits})(?:[eE][-+]?${digits})?$`);
  const trimmed = text.trim();
  return float.test(trimmed) ? Number(trimmed.replaceAll('_', '')) : undefined;
}
