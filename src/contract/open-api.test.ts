import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { operations } from './api.ts';
import { openApi } from './open-api.ts';
import { operation } from './operation.ts';
import { moment, storyId } from './values.ts';

const embargo = operation('setEmbargo', {
  summary: 'Sets the embargo of a story.',
  access: 'set-embargo',
  params: z.object({ storyId }),
  body: z.object({ embargo: moment.nullable() }),
  errors: [],
});

describe('openApi', () => {
  const described = JSON.parse(JSON.stringify(openApi([embargo], '1.0.0')));
  const found = described.paths['/api/stories/{storyId}/embargo'].put;

  it('names the parameters of the path', () =>
    expect(found.parameters).toEqual([
      { name: 'storyId', in: 'path', required: true, schema: expect.objectContaining({ type: 'string' }) },
    ]));
  it('says that a moment is text', () =>
    expect(found.requestBody.content['application/json'].schema.properties.embargo.anyOf[0]).toMatchObject({
      type: 'string',
      format: 'date-time',
    }));
  it('says which permission is needed, and that a token must have it as a scope', () =>
    expect([found['x-permission'], found.security]).toEqual(['set-embargo', [{ session: [] }, { token: ['set-embargo'] }]]));
  it('lists the refusals by their status', () => expect(found.responses['403'].description).toContain('`not-allowed`'));
  it('has each operation of the contract once', () => {
    const all = JSON.parse(JSON.stringify(openApi(Object.values(operations), '1.0.0')));
    const ids = Object.values<Record<string, { operationId: string }>>(all.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(ids.sort()).toEqual(Object.keys(operations).sort());
  });
  it('is what OpenAPI 3.1 asks for', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(openApi(Object.values(operations), '1.0.0'))));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });
});
