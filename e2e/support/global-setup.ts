import { makeTemplate, removeTemplate } from '../../app/src/testing/template.ts';
import { testServer } from '../../app/src/testing/test-server.ts';
import { settle } from './town.ts';

/** Before all journeys: a server and a template with the demonstration, told to the workers by environment. After: gone. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await testServer();
  const template = await makeTemplate(server.url);
  await settle(template);
  process.env.E2E_TEMPLATE = JSON.stringify(template);
  return async () => {
    await removeTemplate(template);
    await server.stop();
  };
}
