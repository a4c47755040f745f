/** The description of the API in OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), made from the contract. */
import { z } from 'zod';
import { type ErrorCode, errors, sharedErrors } from './errors.ts';
import { type Operation, permissionsFor } from './operation.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const mediaTypes: Readonly<Record<NonNullable<Operation['gives']>, string>> = {
  html: 'text/html',
  events: 'text/event-stream',
  file: 'application/octet-stream',
};

/** The whole description. `version` is the program's. */
export function openApi(operations: readonly Operation[], version: string): JsonObject {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const path = paths[operation.path] ?? {};
    path[operation.method] = describe(operation);
    paths[operation.path] = path;
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Courant',
      version,
      description:
        'What the newsroom uses is this API. A session in the browser or a token (Authorization: Bearer) says who asks; roles and the scopes of the token say what is allowed.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token made under Your account.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'courant.session_token',
          description: 'The session of the newsroom in the browser.',
        },
      },
      schemas: { Error: errorSchema },
    },
  };
}

const errorSchema: JsonObject = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message', 'details'],
      properties: { code: { type: 'string', enum: Object.keys(errors) }, message: { type: 'string' }, details: { type: 'object' } },
    },
  },
};

function describe(operation: Operation): JsonObject {
  const { id, summary, access, path } = operation;
  return {
    operationId: id,
    summary,
    tags: [path.split('/')[2] ?? ''],
    description:
      access === 'anyone' || access === 'signed-in'
        ? `For ${access === 'anyone' ? 'anyone' : 'a person with a session'}.`
        : `Needs the permission ${permissionsFor(operation)
            .map((permission) => `\`${permission}\``)
            .join(' and ')}.`,
    security: securityOf(operation),
    parameters: [...parameters(operation.params, 'path'), ...parameters(operation.query, 'query')],
    ...requestBody(operation),
    responses: { ...success(operation), ...refusals(operation) },
    'x-permission': operation.also === undefined ? access : permissionsFor(operation),
  };
}

function securityOf(operation: Operation): Json {
  if (operation.access === 'anyone') return [];
  return operation.access === 'signed-in' ? [{ session: [] }] : [{ session: [] }, { token: permissionsFor(operation) }];
}

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query'): readonly Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = jsonSchema(schema) as { properties?: JsonObject; required?: readonly string[] };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

function requestBody({ body, takes }: Operation): JsonObject {
  if (takes === 'file') return { requestBody: { required: true, content: { '*/*': { schema: { type: 'string', format: 'binary' } } } } };
  return body === undefined ? {} : { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body) } } } };
}

function success({ answer, gives }: Operation): JsonObject {
  if (gives !== undefined) return { 200: { description: 'As asked.', content: { [mediaTypes[gives]]: { schema: { type: 'string' } } } } };
  if (answer === undefined) return { 204: { description: 'Done.' } };
  return { 200: { description: 'As asked.', content: { 'application/json': { schema: jsonSchema(answer) } } } };
}

/** Refusals by their status; OpenAPI has one entry for all codes of a status. */
function refusals(operation: Operation): JsonObject {
  const codes = [...new Set<ErrorCode>([...sharedErrors, ...operation.errors])];
  const byStatus = Map.groupBy(codes, (code) => errors[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      String(status),
      {
        description: some.map((code) => `\`${code}\`: ${errors[code].meaning}`).join('\n\n'),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    ]),
  );
}

/** What goes over the wire: a moment is text there. */
function jsonSchema(schema: z.ZodType): JsonObject {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  return rest as JsonObject;
}
