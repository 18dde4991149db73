import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isAlive } from './left-behind.ts';
import { homesOf } from './place.ts';

/** The address of the embedded server that now runs for this data folder, or undefined; starts nothing. */
export async function findRunning(dataDir: string): Promise<string | undefined> {
  for (const home of homesOf(resolve(dataDir))) {
    const lockFile = join(home, 'cluster', 'postmaster.pid');
    const passwordFile = join(home, 'password');
    if (!existsSync(lockFile) || !existsSync(passwordFile)) continue;
    const [pid, , , port] = readFileSync(lockFile, 'utf8').split('\n');
    if (!isAlive(Number(pid))) continue;
    return `postgres://stadmakers:${readFileSync(passwordFile, 'utf8').trim()}@127.0.0.1:${port?.trim()}/stadmakers`;
  }
  return undefined;
}
