/** A piece of a line of text; with `href` it is an address. */
export type LinkPart = { text: string; href?: string };

const address = /https?:\/\/[^\s<>"]+/gi;

/** Splits a line into text and http(s) addresses. Other schemes, such as javascript:, stay text. */
export function linkParts(line: string): LinkPart[] {
  const parts: LinkPart[] = [];
  let from = 0;
  for (const match of line.matchAll(address)) {
    // A full stop or bracket after an address belongs to the sentence.
    const found = match[0].replace(/[.,;:!?)\]'”’]+$/, '');
    if (!URL.canParse(found)) continue;
    if (match.index > from) parts.push({ text: line.slice(from, match.index) });
    parts.push({ text: found, href: found });
    from = match.index + found.length;
  }
  if (from < line.length) parts.push({ text: line.slice(from) });
  return parts;
}
