/** Kinds of personal data that can be recognised in a text. */
export type PersonalData = 'email' | 'phone' | 'bsn';

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
// Dutch numbers, with or without country code, with spaces, dots or dashes between the digits.
const phone = /(?<![\d.])(?:\+31|0031|0)[\s.-]?(?:\(0\)[\s.-]?)?[1-9](?:[\s.-]?\d){8}(?![\d])/;
// Nine digits however they are grouped; eight only in one run, since a date has eight with separators.
const serviceNumber = /(?<!\d)(?:\d(?:[\s.-]?\d){8}|\d{8})(?!\d)/g;

/** Names the kinds of personal data in a text, so that the writer and then a moderator can look before it is shown. */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  if (email.test(text)) found.push('email');
  if (phone.test(text)) found.push('phone');
  if ([...text.matchAll(serviceNumber)].some(([digits]) => passesElevenTest(digits.replace(/\D/g, ''))))
    found.push('bsn');
  return found;
}

/**
 * The check of a citizen service number: 9 a + 8 b + … + 2 h − i is a multiple of 11 (Besluit BSN, "elfproef").
 * Eight digits count with a zero in front.
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  const sum = [...padded].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}
