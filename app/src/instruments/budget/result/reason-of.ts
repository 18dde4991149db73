/** The sentence of the count without the name that it begins with, for where that name stands above it. */
export function reasonOf(sentence: string): string {
  const [, first, rest] = /^“.*?” (?:wint|wint niet|wins|does not win): (.)(.*)$/su.exec(sentence) ?? [];
  return first === undefined ? sentence : `${first.toUpperCase()}${rest}`;
}
