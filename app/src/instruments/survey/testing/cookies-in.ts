/** The cookies of a browser after an answer: those that it had, and those that were set. */
export function cookiesIn(response: Response, before: string): string {
  const jar = new Map(before.split('; ').flatMap((pair) => (pair === '' ? [] : [pairOf(pair)])));
  for (const set of response.headers.getSetCookie()) {
    const [name, value] = pairOf(set.split(';')[0] ?? '');
    jar.set(name, value);
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}

function pairOf(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
}
