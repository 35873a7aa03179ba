import { Composer, type CST, type Document } from 'yaml';

/**
 * Syntax tokens → documents. `yaml` serves as a positioned reader only: schema `failsafe` leaves every scalar a string, since
 * none of its schemas is PyYAML's; unique keys are not asked for, which would be quadratic.
 *
 * @param end offset behind the text, for which a text without a document has an empty one
 */
export function compose(tokens: readonly CST.Token[], end?: number): readonly Document.Parsed[] {
  const composer = new Composer({
    version: '1.1',
    schema: 'failsafe',
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return [...composer.compose(tokens, end !== undefined, end)];
}
