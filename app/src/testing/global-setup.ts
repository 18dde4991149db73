import type { TestProject } from 'vitest/node';
import { makeTemplate, removeTemplate, type Template } from './template.ts';
import { testServer } from './test-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    template: Template;
  }
}

/** Before all tests: a server, and the template database on it. After them: gone again. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer();
  const template = await makeTemplate(server.url);
  project.provide('template', template);
  return async () => {
    await removeTemplate(template);
    await server.stop();
  };
}
