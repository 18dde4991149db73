/**
 * Kinds of personal data that can be recognised in a text without many false alarms. House addresses and names are not
 * among them: in a conversation about streets nearly every text has a street with a number or a name in it, and who is
 * warned for nothing learns to ignore warnings.
 */
export type PersonalData = 'email' | 'phone' | 'bsn' | 'iban';
/** Where it stands in the text: from `start` up to `end`. */
export type Finding = { kind: PersonalData; start: number; end: number };

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
// Dutch numbers, with or without country code, with spaces, dots or dashes between the digits.
const phone = /(?<![\d.])(?:\+31|0031|0)[\s.-]?(?:\(0\)[\s.-]?)?[1-9](?:[\s.-]?\d){8}(?![\d])/g;
// Nine digits however they are grouped; eight only in one run, since a date has eight with separators.
const serviceNumber = /(?<!\d)(?:\d(?:[\s.-]?\d){8}|\d{8})(?!\d)/g;
// The country, two check digits, and groups of letters and digits; the check below decides.
const account = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ ]?[a-z0-9]){11,30}(?![\p{L}\p{N}])/giu;

/** Finds personal data in a text, in order; where two kinds overlap, the one that started first counts. */
export function locatePersonalData(text: string): Finding[] {
  const all: Finding[] = [
    ...matches(text, 'iban', account, wholeAccount),
    ...matches(text, 'email', email),
    ...matches(text, 'phone', phone),
    ...matches(text, 'bsn', serviceNumber, (found) => (passesElevenTest(found.replace(/\D/g, '')) ? found : '')),
  ];
  const sorted = all.sort((a, b) => a.start - b.start);
  return sorted.filter((finding, index) => sorted.slice(0, index).every((earlier) => earlier.end <= finding.start));
}

/** Names the kinds of personal data in a text, so that the writer and then a moderator can look before it is shown. */
export function findPersonalData(text: string): PersonalData[] {
  return [...new Set(locatePersonalData(text).map((finding) => finding.kind))];
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

/** The check of a bank account number: moved round and read as digits (A = 10), it leaves 1 when divided by 97 (ISO 13616). */
export function passesIbanTest(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const digits = [...`${iban.slice(4)}${iban.slice(0, 4)}`].map((letter) => Number.parseInt(letter, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}

function matches(
  text: string,
  kind: PersonalData,
  pattern: RegExp,
  part: (found: string) => string = (found) => found,
): Finding[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = part(match[0]);
    return found === '' ? [] : [{ kind, start: match.index, end: match.index + found.length }];
  });
}

// The pattern runs on into the words after the number; the longest beginning that passes the check is the number.
function wholeAccount(found: string): string {
  for (let end = found.length; end > 0; end--) {
    const candidate = found.slice(0, end);
    if (/[a-z0-9]$/i.test(candidate) && passesIbanTest(candidate.replaceAll(' ', '').toUpperCase())) return candidate;
  }
  return '';
}
