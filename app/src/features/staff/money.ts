/**
 * Whole cents from an amount as people type it in the Netherlands ("€ 1.250,50", "1250", "12,5"), or with a point before
 * the cents as a calculator writes it ("1250.50"); null if it is none. A point before three digits is one of thousands.
 */
export function centsFrom(typed: string): number | null {
  const text = typed.replace(/^€\s*/, '').replaceAll(/\s/g, '');
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-)|\.(\d{2}))?$/.exec(text);
  if (!match) return null;
  const euros = Number((match[1] ?? '').replaceAll('.', ''));
  const rest = match[2] ?? match[3];
  const cents = rest === undefined || rest === '-' ? 0 : Number(rest.padEnd(2, '0'));
  const total = euros * 100 + cents;
  return total <= mostCents ? total : null;
}

// A milliard euros: more is a slip of the finger.
const mostCents = 100_000_000_000;

/** The amount as it stands in a form: "1250,50", or "1250" where there are no cents. */
export function typedFrom(cents: number): string {
  const rest = cents % 100;
  const euros = String((cents - rest) / 100);
  return rest === 0 ? euros : `${euros},${String(rest).padStart(2, '0')}`;
}
