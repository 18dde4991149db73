/** What is wrong with an answer to something odd: our fault, a bare text, or another language. */
export async function faultIn(response: Response): Promise<string | undefined> {
  if (response.status >= 500) return `${response.status}`;
  if (response.status < 400) return undefined;
  if (!response.headers.get('content-type')?.startsWith('text/html')) return 'no page';
  const html = await response.text();
  return /<html[^>]* lang="nl"/.test(html) && /<h1\b/.test(html) ? undefined : 'not a page of ours in Dutch';
}
