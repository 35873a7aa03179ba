import { comment, tail } from './comments.ts';
import type { Made } from './entries.ts';
import { foreignPair } from './foreign.ts';
import { routingValue } from './routing.ts';
import { someModel, wishes } from './wanted.ts';
import { id, type Writer } from './writer.ts';

/** A config in brackets: JSON, or a list in brackets over one or several lines. */
export function flowConfig(writer: Writer, headers: boolean): readonly Made[] {
  const { random } = writer;
  const made = Array.from({ length: random.int(4) }, (_, index): Made => flowEntry(writer, index, headers));
  const entries = made.map(({ managed }, index) => ({
    model_name: `m0${index}x`,
    litellm_params: { model: `${managed ? 'github_copilot' : 'openai'}/m0${index}` },
    ...(random.chance(0.5) ? { model_info: { mode: 'chat' } } : {}),
  }));
  if (random.chance(0.5)) {
    const indent = random.pick([undefined, 1, 2, 4]);
    const value =
      random.chance(0.2) && entries.length === 0
        ? { s1: 1, general_settings: {} }
        : { s1: [1, 'a'], model_list: entries, s2: {}, ...routingValue(writer) };
    writer.lines.push(...JSON.stringify(value, null, indent).split('\n'));
    return made;
  }
  const { brace } = writer.layout;
  const texts = entries.map((entry) =>
    JSON.stringify(entry)
      .replaceAll('":', '": ')
      .replaceAll('"', '')
      .replaceAll(',', ', ')
      .replaceAll('{', `{${brace}`)
      .replaceAll('}', `${brace}}`),
  );
  const last = random.chance(0.3) && texts.length > 0 ? ',' : '';
  if (random.chance(0.4))
    writer.lines.push(`model_list: [${random.pick(['', ' '])}${texts.join(', ')}${last} ]${tail(writer)}`);
  else {
    writer.lines.push('model_list: [');
    for (const [index, entry] of texts.entries()) {
      const end = made[index]?.operations[0]?.kind === 'remove' ? '' : tail(writer);
      writer.lines.push(`  ${entry}${index === texts.length - 1 ? last : ','}${end}`);
      if (random.chance(0.2)) writer.lines.push(`  ${comment(writer)}`);
    }
    writer.lines.push(`${random.pick(['', '  '])}]`);
  }
  foreignPair(writer, 0, `s${id(writer)}`);
  return made;
}

function flowEntry({ random }: Writer, index: number, headers: boolean): Made {
  const foreign = random.chance(0.4);
  if (foreign) return { managed: false, operations: [], forbidden: [] };
  if (random.chance(0.5))
    return { managed: true, operations: [{ kind: 'remove', entry: index }], forbidden: [] };
  const model = someModel(random, `m0${index}`);
  return { managed: true, operations: wishes(index, model, headers), forbidden: [], model };
}
