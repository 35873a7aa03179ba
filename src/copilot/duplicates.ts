import type { Notice } from '../errors.ts';
import type { Model } from './model.ts';

/**
 * One model for each id. Real catalogues list some models twice: with identical records, or with different ones (`o3-mini`,
 * once offered in the picker and once not). The record that is offered is used; otherwise the longer one, so that the order
 * of the answer makes no difference.
 */
export function mergeDuplicates(models: readonly Model[]): {
  readonly models: readonly Model[];
  readonly notices: readonly Notice[];
} {
  const byId = new Map<string, Model>();
  const differing = new Set<string>();
  for (const model of models) {
    const twin = byId.get(model.id);
    if (twin !== undefined && JSON.stringify(twin) !== JSON.stringify(model)) differing.add(model.id);
    byId.set(model.id, twin === undefined ? model : better(twin, model));
  }
  const ids = [...differing].toSorted();
  const notices = ids.map((id) => ({
    message: `Catalogue: ${id} is listed twice with different facts; ${taken(byId.get(id))}.`,
  }));
  return { models: [...byId.values()], notices };
}

function better(a: Model, b: Model): Model {
  const [pickA, pickB] = [a.pickerEnabled === true, b.pickerEnabled === true];
  if (pickA !== pickB) return pickA ? a : b;
  const [textA, textB] = [JSON.stringify(a), JSON.stringify(b)];
  if (textA.length !== textB.length) return textA.length > textB.length ? a : b;
  return textA <= textB ? a : b;
}

function taken(model: Model | undefined): string {
  return model?.pickerEnabled === true ? 'the one in the picker is used' : 'the longer one is used';
}
