/**
 * The path to go back to after signing in, or `fallback` when it could lead to another site.
 * Only a path of our own is safe: it starts with one "/", and what a browser makes of it stays on our origin
 * (browsers read "\" as "/" and drop tabs and line ends).
 */
export function safeReturnPath(wanted: unknown, fallback = '/'): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || wanted.length > 2000) return fallback;
  const here = 'http://here.invalid';
  if (!URL.canParse(wanted, here)) return fallback;
  const url = new URL(wanted, here);
  const path = url.pathname + url.search + url.hash;
  return url.origin === here && !path.startsWith('//') ? path : fallback;
}
