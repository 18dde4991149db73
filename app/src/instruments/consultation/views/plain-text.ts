// What steers a terminal, a printer or the direction of a line and is no sign that anybody reads.
const steering = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** What was typed without signs that nobody sees; line ends are one sign, and those and tabs stay. */
export function plainText(typed: string): string {
  return typed.replace(/\r\n?/g, '\n').replace(steering, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
}
