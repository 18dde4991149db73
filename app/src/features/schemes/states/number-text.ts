/** By which an application is called: "2026-014"; '' while it is a draft. */
export function numberText({ year, number }: { year: number | null; number: number | null }): string {
  return year === null || number === null ? '' : `${year}-${String(number).padStart(3, '0')}`;
}
