import type { ServiceApi } from '../http/service-api.ts';
import { documentSchemasOf } from './document-schemas.ts';
import { operationObject } from './operation-object.ts';
import { sharedResponses } from './problem-responses.ts';
import { headers, parameters, securitySchemes } from './shared-components.ts';

/** Version of the HTTP interfaces as a whole; a breaking change of any of them raises the first number. */
const interfaceVersion = '1.0.0';

/**
 * The OpenAPI 3.1 document of a service. Computed anew at each call, in some tens of milliseconds: a service asks once,
 * when it starts.
 */
export function openApiOf(api: ServiceApi): object {
  const schemas = documentSchemasOf(api);
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of api.operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: operationObject(operation, schemas.of(operation.id)),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: api.title.zh,
      description: descriptionOf(api),
      version: interfaceVersion,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    // Relative to the document itself, wherever the service is mounted.
    servers: [{ url: '.' }],
    tags: [...new Set(api.operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: schemas.components,
      parameters,
      headers,
      responses: sharedResponses(),
      securitySchemes,
    },
  };
}

function descriptionOf({ title }: ServiceApi): string {
  return [
    `行走的办事大厅：${title.zh}。出错时答复 application/problem+json（RFC 9457），以 code 区分原因。`,
    `Walking Hall. ${title.en}. Errors are application/problem+json (RFC 9457), told apart by their code.`,
  ].join('\n\n');
}
