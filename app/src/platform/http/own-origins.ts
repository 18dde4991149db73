/**
 * The origins from which our own forms come. A town on one's own machine is printed as http://localhost (browsers keep
 * passkeys for a name only), and is the same town at 127.0.0.1.
 */
export function ownOrigins(baseUrl: string): string[] {
  const url = new URL(baseUrl);
  const { origin } = url;
  if (url.hostname !== 'localhost') return [origin];
  url.hostname = '127.0.0.1';
  return [origin, url.origin];
}
