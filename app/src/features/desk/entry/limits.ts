/** The most characters of what the desk types or imports; paper has no more room than the web form. */
export const limits = {
  title: 120,
  body: 4000,
  reaction: 2000,
  name: 100,
  email: 200,
  phone: 30,
  postalAddress: 300,
  reference: 60,
} as const;

/** Good enough to send a letter of the alphabet to; whether it arrives, only mail can tell. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text);
}

/** A number with at least eight digits and only signs that people write in one. */
export function looksLikePhone(text: string): boolean {
  return /^[+\d][\d\s().-]*$/.test(text) && text.replace(/\D/g, '').length >= 8;
}
