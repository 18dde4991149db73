/** The first words of a text, cut between two words where it is longer; a page of many stays light that way. */
export function excerpt(text: string, length = 180): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
