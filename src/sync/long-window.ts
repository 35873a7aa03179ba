import { isMap, type Value } from '../config/model.ts';
import type { FilePlan } from './model.ts';

/** Prompt tokens that all API versions of Copilot report alike, as far as is known: Claude had 200,000 on older ones. */
const LONG = 200_000;

/** Whether a plan writes a window that Copilot may report only to newer API versions. */
export function writesLongWindow({ operations }: FilePlan): boolean {
  return operations.some((operation) => {
    if (operation.kind === 'insert')
      return isMap(operation.value.model_info) && isLong(operation.value.model_info.max_input_tokens);
    return (
      operation.kind === 'set' && operation.path.at(-1) === 'max_input_tokens' && isLong(operation.value)
    );
  });
}

function isLong(value: Value | undefined): boolean {
  return typeof value === 'number' && value > LONG;
}
