import {
  type DocumentNode,
  executeSync,
  type GraphQLError,
  type GraphQLFieldResolver,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import * as z from 'zod';
import { type Answer, parseBody, type Request } from '../../loopback.ts';
import { Refusal } from '../refusal.ts';
import { mutations } from './mutations.ts';
import { queries } from './queries.ts';
import { publishedSchema, withoutFields } from './schema.ts';
import type { Fields, Scope } from './scope.ts';

const Body = z.strictObject({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/**
 * Answers a GraphQL request as GitHub does: with status 200, even for errors.
 * @param missing fields that this server does not support yet
 */
export function answerGraphql(request: Request, scope: Scope, missing: readonly string[]): Answer {
  const body = Body.safeParse(parseBody(request));
  if (!body.success) throw new Refusal(400, 'A query attribute must be specified and must be a string.');
  const read = readDocument(body.data.query, missing);
  if (read.kind === 'wrong') return { status: 200, body: { errors: read.errors } };
  const { data, errors } = executeSync({
    schema: publishedSchema(),
    document: read.document,
    rootValue: { ...queries(scope), ...mutations(scope) },
    variableValues: body.data.variables ?? {},
    operationName: body.data.operationName ?? null,
    fieldResolver: resolveField,
  });
  return {
    status: 200,
    body: { data, ...(errors === undefined ? {} : { errors: errors.map(formatError) }) },
  };
}

type Read =
  | { readonly kind: 'document'; readonly document: DocumentNode }
  | { readonly kind: 'wrong'; readonly errors: readonly object[] };

/** A program sends a few documents many times. */
const known = new Map<string, Read>();

function readDocument(text: string, missing: readonly string[]): Read {
  const key = JSON.stringify([text, missing]);
  const read = known.get(key) ?? parseDocument(text, missing);
  known.set(key, read);
  return read;
}

function parseDocument(text: string, missing: readonly string[]): Read {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    return { kind: 'wrong', errors: [{ message: `Parse error: ${String(error)}` }] };
  }
  const mistakes = validate(publishedSchema(), document, [...specifiedRules, withoutFields(missing)]);
  return mistakes.length === 0
    ? { kind: 'document', document }
    : { kind: 'wrong', errors: mistakes.map((mistake) => mistake.toJSON()) };
}

/** The kind and name of the operation, for the journal. */
export function operationOf(request: Request): string | undefined {
  const body = Body.safeParse(parseBody(request));
  if (!body.success) return undefined;
  const [, kind = 'query', name] = /^\s*(query|mutation)?\s*(\w+)?/.exec(body.data.query) ?? [];
  return name === undefined ? kind : `${kind} ${name}`;
}

/** A field is a property of its object, or a function of the arguments. Any other field is not implemented, which is an error and not null. */
const resolveField: GraphQLFieldResolver<Fields, unknown> = (source, args, _, info) => {
  const name = `${info.parentType.name}.${info.fieldName}`;
  if (!(info.fieldName in source)) throw new Error(`${name} has no resolver`);
  const value = source[info.fieldName];
  if (typeof value !== 'function') return value;
  // Defaults of the schema were filled in before; only the query's own arguments count.
  const written = new Set(
    info.fieldNodes.flatMap((node) => node.arguments?.map(({ name: { value } }) => value) ?? []),
  );
  const unread = new Set<string>();
  const result: unknown = value(watch(args, unread, written));
  if (unread.size > 0) throw new Error(`${name} does not know the argument ${[...unread].join(', ')}`);
  return result;
};

/** The same arguments. Each is removed from the set of unread ones when it is read; a rest pattern would read all. */
function watch(args: Fields, unread: Set<string>, written: ReadonlySet<string>): Fields {
  const watched = {};
  for (const [name, value] of Object.entries(args)) {
    const get = () => {
      unread.delete(name);
      return name === 'input' ? watch(Object(value), unread, new Set(Object.keys(Object(value)))) : value;
    };
    if (written.has(name) && name !== 'clientMutationId' && value !== null) unread.add(name);
    Object.defineProperty(watched, name, { get, enumerable: true });
  }
  return watched;
}

function formatError(error: GraphQLError) {
  const { originalError, path, locations, message } = error;
  if (originalError instanceof Refusal) return { type: originalError.type, path, locations, message };
  // A wrong variable, which is the client's mistake.
  if (originalError === undefined) return error.toJSON();
  // Anything else is a defect of this server, or not implemented.
  throw new Error(`GraphQL: ${message}`, { cause: originalError });
}
