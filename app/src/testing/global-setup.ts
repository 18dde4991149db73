import type { TestProject } from 'vitest/node';
import { makeTemplate, removeTemplate, type Template } from './template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    template: Template;
  }
}

/** Before all tests: the template database on the server of DATABASE_URL. After them: gone again. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const serverUrl = process.env.DATABASE_URL;
  if (!serverUrl) throw new Error('Set DATABASE_URL to a PostgreSQL 15+ on which databases may be made.');
  const template = await makeTemplate(serverUrl);
  project.provide('template', template);
  return () => removeTemplate(template);
}
