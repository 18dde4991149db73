import { makeTemplate, removeTemplate } from '../../app/src/testing/template.ts';
import { testServer } from '../../app/src/testing/test-server.ts';

/** Before all journeys: a server and a template database, told to the workers by environment. After: gone again. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await testServer();
  const template = await makeTemplate(server.url);
  process.env.E2E_TEMPLATE = JSON.stringify(template);
  return async () => {
    await removeTemplate(template);
    await server.stop();
  };
}
