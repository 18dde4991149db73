/** The first eight characters of a pseudonym: in a pool of a thousand no two people share them but once in 8,000 draws. */
export function shortName(pseudonym: string): string {
  return `${pseudonym.slice(0, 4)} ${pseudonym.slice(4, 8)}`;
}
