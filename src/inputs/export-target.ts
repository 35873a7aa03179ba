import { DEFAULT_PROVIDER, EXPORT_KINDS, type ExportTarget } from '../export/model.ts';
import { configPath } from './config-path.ts';

/** `kind=path` or `kind=path#provider`. Where the path may lead, `confinement` says. */
export function exportTarget(text: string, complain: (message: string) => void): ExportTarget {
  const equals = text.indexOf('=');
  const name = text.slice(0, Math.max(equals, 0)).trim();
  const kind = EXPORT_KINDS.find((known) => known === name);
  const say = (message: string): void => complain(`${JSON.stringify(text)}: ${message}`);
  if (kind === undefined) say(`must be KIND=PATH, where KIND is one of ${EXPORT_KINDS.join(', ')}`);
  const [file = '', ...rest] = text.slice(equals + 1).split('#');
  const { path, glob } = configPath(file.trim(), complain);
  if (glob) say('must name one file, without a glob');
  const provider = rest.join('#').trim();
  if (!isProvider(provider)) say('must have the name of a provider after #');
  return { kind: kind ?? 'opencode', path, provider: provider === '' ? DEFAULT_PROVIDER : provider };
}

/** Whether a text can be a provider's key or name. */
export function isProvider(text: string): boolean {
  return text !== '__proto__' && /^[^\p{Cc}\p{Cf}]{0,100}$/u.test(text);
}
