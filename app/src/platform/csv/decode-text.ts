import { fail, ok, type Result } from '../result.ts';

/** Ways in which programs write text to a file; the first is tried where nothing is marked. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodeError =
  | { kind: 'empty-file' }
  /** A spreadsheet or another file that is no text. */
  | { kind: 'not-text' }
  | { kind: 'undecodable'; line: number };

/**
 * Finds out how a file was written and reads its text, line ends made equal. A mark at the start (BOM) decides; then
 * UTF-8 if all bytes fit, since other text almost never does; else Windows-1252, as older Excel writes it.
 */
export function decodeText(bytes: Uint8Array): Result<{ text: string; encoding: Encoding }, DecodeError> {
  if (bytes.length === 0) return fail({ kind: 'empty-file' });
  // .xlsx and .ods are zip files, .xls starts with D0 CF.
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return fail({ kind: 'not-text' });
  }
  const marked = markOf(bytes);
  const encoding = marked ?? (fits(bytes, 'utf-8') ? 'utf-8' : 'windows-1252');
  const text = decode(bytes, encoding);
  if (text === undefined) return fail({ kind: 'undecodable', line: 1 });
  // Windows-1252 has five bytes without a character; a text with NUL is no text.
  const wrong = text.search(encoding === 'windows-1252' ? /[\0\x81\x8d\x8f\x90\x9d]/ : /\0/);
  if (wrong >= 0) {
    return fail(text.includes('\0') ? { kind: 'not-text' } : { kind: 'undecodable', line: lineAt(text, wrong) });
  }
  return ok({ text: text.replace(/\r\n?/g, '\n'), encoding });
}

function markOf(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8-bom';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return undefined;
}

const label = { 'utf-8-bom': 'utf-8' } as Partial<Record<Encoding, string>>;

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(label[encoding] ?? encoding, { fatal: true }).decode(bytes);
  } catch {
    // `fatal` throws where the bytes are no text in this encoding.
    return undefined;
  }
}

function fits(bytes: Uint8Array, encoding: Encoding): boolean {
  return decode(bytes, encoding) !== undefined;
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n?|\n/).length;
}
