import { ALIAS_REASONS, type RouteChange, routeText, targetsText } from '../changes.ts';
import { code, prose } from '../escape.ts';
import { table } from './table.ts';

/** Aliases and fallbacks: what calls to a name reach from now on, and until now. A sign marks breaking changes. */
export function routesMarkdown(changes: readonly RouteChange[], maxRows: number): string {
  return table(['Name', 'Calls from now on', 'Until now', 'Why'], changes.map(row), maxRows);
}

function row(change: RouteChange): readonly string[] {
  const sign = change.level === 'breaking' ? '⚠️ ' : '';
  return [
    `${sign}${routeText(change, code)}`,
    targetsText(change.to, code) ?? 'removed',
    targetsText(change.from, code) ?? '–',
    prose(change.kind === 'alias' ? ALIAS_REASONS[change.why] : 'set by `fallbacks`'),
  ];
}
