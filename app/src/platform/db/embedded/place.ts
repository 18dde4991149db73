import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { majorVersion } from './binaries.ts';
import type { ServerUser } from './server-user.ts';

const elsewhere = '/var/lib/stadmakers';

/** A name that is the same for the same path. */
export function nameOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

/** Where the folder for cluster, password and log may be: in the data folder, or outside it. */
export function homesOf(dataDir: string): [own: string, other: string] {
  const name = `postgresql-${majorVersion}`;
  return [join(dataDir, name), join(elsewhere, nameOf(dataDir), name)];
}

/** Makes the folder for cluster, password and log: in the data folder, or where the server's user can enter. */
export async function placeForData(dataDir: string, user: ServerUser, log: (line: string) => void): Promise<string> {
  const [own, other] = homesOf(dataDir);
  await makeFor(user, own);
  if (canEnter(user, own)) return own;
  await rm(own, { recursive: true, force: true });
  await mkdir(elsewhere, { recursive: true, mode: 0o755 });
  await makeFor(user, other);
  log(`The user "postgres" cannot enter ${dataDir}; the database is kept in ${other}.`);
  return other;
}

/** The programs where the server's user can run them: as installed, or copied once. */
export async function placeForPrograms(
  installed: string,
  user: ServerUser,
  log: (line: string) => void,
): Promise<string> {
  if (canEnter(user, join(installed, 'bin'))) return installed;
  const copy = join(elsewhere, `programs-${nameOf(installed)}`);
  if (existsSync(copy)) return copy;
  log(`The user "postgres" cannot enter ${installed}; the programs are copied to ${copy}.`);
  // Copied beside and renamed, so that a copy that was broken off is never taken for a whole one.
  const halfway = `${copy}.${process.pid}`;
  await rm(halfway, { recursive: true, force: true });
  await cp(installed, halfway, { recursive: true, verbatimSymlinks: true });
  await chmod(halfway, 0o755);
  await rename(halfway, copy);
  return copy;
}

async function makeFor({ uid, gid }: ServerUser, folder: string): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true, mode: 0o755 });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid);
}

// Asked of the system itself, by going there as that user: permissions, ACLs and mounts all count.
function canEnter(user: ServerUser, folder: string): boolean {
  if (user.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1" && test -r .', 'sh', folder], { ...user }).status === 0;
}
