import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { offencesIn } from './import-rules.ts';

const root = join(import.meta.dirname, '../../..');

test('every file keeps to the dependency rule of docs/architecture.md', () => {
  const files = globSync('{app,packages,config}/**/*.{ts,tsx}', {
    cwd: root,
    exclude: (name) => ['node_modules', 'dist'].includes(name),
  });
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => offencesIn(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test.each([
  ['packages/sortition/src/draw.ts', `import { x } from '../../../app/src/platform/result.ts';`],
  ['app/src/platform/mail/send.ts', `import { x } from '../../features/people/index.ts';`],
  ['app/src/features/projects/page.tsx', `import { x } from '../agreements/agreement.ts';`],
  ['app/src/features/projects/page.tsx', `export { x } from '../../instruments/ideas/idea.ts';`],
  ['app/src/features/projects/page.tsx', `const x = await import('../agreements/agreement.ts');`],
  ['app/src/instruments/ideas/routes.tsx', `import { x } from '../survey/survey.ts';`],
  ['app/src/instruments/ideas/routes.tsx', `import { x } from '../../features/steps/step.ts';`],
  ['app/src/features/projects/project-page.tsx', `import type { Db } from '../../platform/db/db.ts';`],
])('%s may not say: %s', (file, source) => {
  expect(offencesIn(file, source)).toHaveLength(1);
});

test.each([
  ['app/src/features/projects/page.tsx', `import { x } from '../agreements/index.ts';`],
  ['app/src/instruments/ideas/routes.tsx', `import { x } from '../../features/steps/index.ts';`],
  ['app/src/features/projects/project-list.ts', `import { x } from '../../platform/db/db.ts';`],
])('%s may say: %s', (file, source) => {
  expect(offencesIn(file, source)).toEqual([]);
});
