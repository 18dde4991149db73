/** A receipt as it is read aloud and typed: the first 20 of its 64 hexadecimal digits, in groups of four. */
export function receiptCode(leaf: Uint8Array): string {
  const digits = Buffer.from(leaf).toString('hex').slice(0, shown).toUpperCase();
  return digits.match(/.{4}/g)?.join('-') ?? '';
}

/** The lowest and highest receipt that begin as was typed, or null where that is no code of a receipt. */
export function receiptRange(typed: string): { from: Buffer; to: Buffer } | null {
  const digits = typed.replace(/[\s-]/g, '').toLowerCase();
  if (!/^[0-9a-f]{20,64}$/.test(digits)) return null;
  return { from: Buffer.from(digits.padEnd(64, '0'), 'hex'), to: Buffer.from(digits.padEnd(64, 'f'), 'hex') };
}

const shown = 20;
