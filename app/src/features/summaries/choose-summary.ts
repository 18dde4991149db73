/** A summary of a trajectory in one language. */
export type Summary = { language: string; body: string };

/** What somebody asks for who wants the page itself first, whatever the browser says. */
export const noSummary = 'geen';

/**
 * The summary that this reader should see first, or undefined: the one that was asked for, else one in the browser's
 * own language. Dutch and English readers get the page itself first, since that is in their language.
 */
export function chooseSummary<One extends Summary>(
  summaries: readonly One[],
  acceptLanguage: string | undefined,
  asked: string | undefined,
): One | undefined {
  if (asked === noSummary) return undefined;
  const wanted = asked ? base(asked) : undefined;
  const byAsking = wanted && summaries.find((summary) => summary.language === wanted);
  if (byAsking) return byAsking;
  for (const language of preferred(acceptLanguage ?? '')) {
    if (language === 'nl' || language === 'en') return undefined;
    const found = summaries.find((summary) => summary.language === language);
    if (found) return found;
  }
  return undefined;
}

/** The languages of an Accept-Language header, best first (RFC 9110, 12.5.4), without their regions. */
function preferred(header: string): string[] {
  return header
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { language: base(tag), quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ language, quality }) => language !== '' && language !== '*' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
}

// "ar-MA" is read by who reads "ar"; very plain Dutch is our own and has no region.
function base(tag: string): string {
  const lower = tag.toLowerCase();
  return lower === 'nl-plain' ? lower : (lower.split('-')[0] ?? '');
}
