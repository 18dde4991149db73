/** A path on this site to go back to, or the fallback; never another site, whatever was sent. */
export function safeReturn(path: unknown, fallback: string): string {
  if (typeof path !== 'string' || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(path)) return fallback;
  return path;
}
