import { readFile } from 'node:fs/promises';
import { Refused, UsageError } from './usage.ts';

/** The text of a file in UTF-8, UTF-16 with a byte-order mark, or Windows-1252; refuses what is none of these. */
export async function readTextFile(path: string): Promise<string> {
  return decoded(path, await bytesOf(path));
}

/** What stands in a file of JSON. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readTextFile(path);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused([`${path}: this is not JSON.`]);
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError(`${path}: there is no such file.`);
    if (code === 'EISDIR') throw new UsageError(`${path}: this is a folder, not a file.`);
    throw new UsageError(`${path}: the file cannot be read (${code}).`);
  }
}

function decoded(path: string, bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw refusal(path, 'this is a workbook or a ZIP file, not CSV');
  if (bytes.includes(0)) throw refusal(path, 'this is not text in UTF-8 or Windows-1252');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Windows-1252 has no such signs, so it is something else.
    const strange = bytes.findIndex(
      (byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0x7f].includes(byte) || (byte < 32 && ![9, 10, 13].includes(byte)),
    );
    if (strange >= 0) throw refusal(path, `this is not text in UTF-8 or Windows-1252 (byte ${strange + 1})`);
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function refusal(path: string, what: string): Refused {
  return new Refused([`${path}: ${what}; save it as "CSV UTF-8".`]);
}
