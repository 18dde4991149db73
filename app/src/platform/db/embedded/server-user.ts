import { execFileSync, spawnSync } from 'node:child_process';
import { CannotStart } from './cannot-start.ts';

/** Whom the server runs as: empty means as ourselves. */
export type ServerUser = { uid?: number; gid?: number };

/** PostgreSQL refuses to run as root; then it runs as the system user `postgres`, made if absent. */
export function serverUser(log: (line: string) => void): ServerUser {
  if (process.getuid?.() !== 0) return {};
  if (spawnSync('id', ['-u', 'postgres']).status !== 0) {
    log('The system user "postgres" is made, because PostgreSQL does not run as root.');
    const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      encoding: 'utf8',
    });
    // Another start may have made it in the same moment; the look-up below decides.
    if (made.error) throw new CannotStart(`The system user "postgres" cannot be made: ${made.error.message}`);
  }
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
}
