/** Lengths of an IBAN by country (ISO 13616 registry), for the countries of SEPA that residents bank in most. */
const lengths: Record<string, number> = {
  ...{ NL: 18, BE: 16, DE: 22, FR: 27, ES: 24, IT: 27, PT: 25, AT: 20, LU: 20, IE: 22, LT: 20, PL: 28, MT: 31 },
  ...{ DK: 18, SE: 24, FI: 18, EE: 20, LV: 21, GR: 27, CY: 28, SI: 19, SK: 24, CZ: 24, HU: 28, RO: 24, BG: 22, HR: 21 },
};

/** An IBAN without spaces and in capitals, or null where its length or its check digits (mod 97, ISO 7064) are not right. */
export function readIban(typed: string): string | null {
  const iban = typed.replaceAll(/[\s.-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(iban)) return null;
  if (lengths[iban.slice(0, 2)] !== iban.length) return null;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  // Too long for a number: the remainder is carried along, digit by digit.
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1 ? iban : null;
}

/** An IBAN as people read it: in groups of four. */
export function ibanText(iban: string): string {
  return iban.replaceAll(/(.{4})(?=.)/g, '$1 ');
}

/** What its owner sees of it: enough to know which account, too little to use. */
export function ibanHint(iban: string): string {
  return `•••• ${iban.slice(-4)}`;
}
