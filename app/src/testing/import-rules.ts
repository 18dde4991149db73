import { posix } from 'node:path';

/** An import that the dependency rule of docs/architecture.md forbids. */
export type Offence = { file: string; imports: string; rule: string };

const importing = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"]+)['"]/g;
const inside = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(folder));
const featureOf = (path: string) => /^app\/src\/features\/([^/]+)\//.exec(path)?.[1];
const instrumentOf = (path: string) => /^app\/src\/instruments\/([^/]+)\//.exec(path)?.[1];
const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const isView = (path: string) => /-(page|view)s?\.tsx$/.test(path);

type Rule = { says: string; forbids: (from: string, to: string) => boolean };
const rules: readonly Rule[] = [
  {
    says: 'packages know nothing of the app',
    forbids: (from, to) => inside(from, 'packages/') && inside(to, 'app/', 'config/', 'e2e/'),
  },
  {
    says: 'platform never imports features or instruments',
    forbids: (from, to) => inside(from, 'app/src/platform/') && inside(to, 'app/src/features/', 'app/src/instruments/'),
  },
  {
    says: 'a feature is used only through its index.ts',
    forbids: (from, to) => {
      // The one place that joins all parts shows their routes and pages by name.
      if (from === 'app/src/app.tsx') return false;
      const feature = featureOf(to);
      return feature !== undefined && feature !== featureOf(from) && !/\/index\.tsx?$/.test(to);
    },
  },
  {
    says: 'an instrument never imports another instrument',
    forbids: (from, to) => {
      const [own, other] = [instrumentOf(from), instrumentOf(to)];
      return own !== undefined && other !== undefined && own !== other;
    },
  },
  {
    says: 'features never import an instrument, only the registry',
    forbids: (from, to) => inside(from, 'app/src/features/') && instrumentOf(to) !== undefined,
  },
  {
    says: 'views never query',
    // Without a database and without the dependencies that hold one, there is nothing to query with.
    forbids: (from, to) => isView(from) && inside(to, 'app/src/platform/db/', 'app/src/platform/deps.ts'),
  },
];

/** The forbidden imports of one file; paths are from the root of the project. Tests may import what they test. */
export function offencesIn(file: string, source: string): Offence[] {
  if (isTest(file) || inside(file, 'app/src/testing/', 'e2e/', 'bench/')) return [];
  const imports = [...source.matchAll(importing)].map((match) => match[1] ?? '');
  return imports.flatMap((imported) => {
    const to = posix.join(posix.dirname(file), imported);
    return rules.filter((rule) => rule.forbids(file, to)).map((rule) => ({ file, imports: to, rule: rule.says }));
  });
}
