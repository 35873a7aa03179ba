import { schema } from '@octokit/graphql-schema';
import { buildSchema, GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';

let built: GraphQLSchema | undefined;

/** GitHub's published schema. It is built once for each process, which takes half a second. */
export function publishedSchema(): GraphQLSchema {
  built ??= buildSchema(schema.idl, { assumeValid: true });
  return built;
}

/**
 * A rule that refuses fields an older server does not have.
 * @param missing such as `Repository.autoMergeAllowed`
 */
export function withoutFields(missing: readonly string[]): ValidationRule {
  return (context) => ({
    Field(node) {
      const type = context.getParentType()?.name;
      if (!missing.includes(`${type}.${node.name.value}`)) return;
      const message = `Field '${node.name.value}' doesn't exist on type '${type}'`;
      context.reportError(new GraphQLError(message, { nodes: node, extensions: { code: 'undefinedField' } }));
    },
  });
}
