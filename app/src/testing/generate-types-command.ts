import { generateTypes } from '../platform/db/generate-types.ts';
import { makeTemplate, removeTemplate, withDatabase } from './template.ts';
import { testServer } from './test-server.ts';

// `npm run types`: writes platform/db/schema.ts from a scratch database that has just been migrated.
const server = await testServer();
const scratch = await makeTemplate(server.url);
try {
  generateTypes(withDatabase(server.url, scratch.name));
} finally {
  await removeTemplate(scratch);
  await server.stop();
}
