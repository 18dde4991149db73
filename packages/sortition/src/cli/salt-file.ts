import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { hex } from '../sha256.ts';
import { remark } from './output.ts';
import { Refused, UsageError } from './usage.ts';

export const saltHelp = 'the secret salt, in hexadecimal; keep it, and show it to nobody';

/** Reads a salt of 16 bytes or more. */
export async function readSalt(path: string): Promise<Uint8Array> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === 'ENOENT' ? `${path}: there is no such file.` : `${path}: the file cannot be read (${error.code}).`,
    );
  });
  if (!/^([0-9a-f]{2}){16,}$/i.test(text.trim()))
    throw new Refused([`${path}: this is not a salt of at least 32 hexadecimal digits.`]);
  return Uint8Array.from(text.trim().match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}

/** Reads a salt or, where there is no file, makes one that only its owner can read. */
export async function readOrMakeSalt(path: string): Promise<Uint8Array> {
  const salt = randomBytes(32);
  try {
    await writeFile(path, `${hex(salt)}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return readSalt(path);
    throw new UsageError(`${path}: the file cannot be written (${code}).`);
  }
  remark(`${path}: a new salt. Keep it secret until the panel is known, and do not lose it.`);
  return salt;
}
