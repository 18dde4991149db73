// As the title of an idea.
const longest = 80;

/** "Bij 2: De Lindelaan wordt een fietsstraat": what a remark is called in lists; in Dutch, as the draft is. */
export function remarkTitle(number: number, body: string): string {
  const start = `Bij ${number}: `;
  const line = body.replace(/\s+/g, ' ').replace(/[.:;,]$/, '');
  const letters = [...line];
  const room = longest - start.length;
  if (letters.length <= room) return start + line;
  const cut = letters.slice(0, room - 2).join('');
  // Ends at a whole word, unless one word is longer than all of it.
  return `${start}${cut.replace(/\s+\S*$/, '') || cut} …`;
}
