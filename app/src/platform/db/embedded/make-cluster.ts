import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { program } from './binaries.ts';
import { CannotStart } from './cannot-start.ts';
import type { ServerUser } from './server-user.ts';

/** Makes the cluster if there is none yet, and gives its folder and the password of its superuser. */
export async function makeCluster(
  programs: string,
  home: string,
  user: ServerUser,
): Promise<{ cluster: string; password: string }> {
  const cluster = join(home, 'cluster');
  const passwordFile = join(home, 'password');
  if (!existsSync(cluster)) {
    await writePassword(passwordFile, user);
    // Made beside and renamed, so that a cluster that was broken off is never taken for a whole one.
    const halfway = join(home, 'cluster.new');
    const complaints: string[] = [];
    for (const ctype of ['C.UTF-8', 'C']) {
      await rm(halfway, { recursive: true, force: true });
      const complaint = await initialise(programs, halfway, passwordFile, user, ctype);
      if (complaint === undefined) break;
      complaints.push(complaint);
    }
    if (!existsSync(halfway)) throw new CannotStart(`The database cannot be made:\n${complaints.join('\n')}`);
    await rename(halfway, cluster);
  }
  if (!existsSync(passwordFile)) throw new CannotStart(`The password of the database is missing: ${passwordFile}`);
  return { cluster, password: (await readFile(passwordFile, 'utf8')).trim() };
}

async function writePassword(file: string, { uid, gid }: ServerUser): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (uid !== undefined && gid !== undefined) await chown(file, uid, gid);
}

/** Gives what initdb complained of, or nothing when all went well; initdb removes what it made when it fails. */
async function initialise(
  programs: string,
  cluster: string,
  passwordFile: string,
  user: ServerUser,
  ctype: string,
): Promise<string | undefined> {
  const initdb = spawn(
    program(programs, 'initdb'),
    [
      `--pgdata=${cluster}`,
      '--username=stadmakers',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Part of the server, so that an upgrade of the system never spoils an index.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      // Trigrams still ask the system whether é is a letter; a system without this locale does without.
      `--lc-ctype=${ctype}`,
    ],
    { ...user, cwd: join(cluster, '..'), stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let complaint = '';
  initdb.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const [code] = await once(initdb, 'close');
  return code === 0 ? undefined : complaint.trim();
}
