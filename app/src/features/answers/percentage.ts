/** A share as a whole percentage; only everything is 100 and only nothing is 0, so that a figure never flatters. */
export function percentage(part: number, whole: number): number {
  if (whole === 0 || part === 0) return 0;
  if (part === whole) return 100;
  return Math.min(99, Math.max(1, Math.round((part / whole) * 100)));
}
