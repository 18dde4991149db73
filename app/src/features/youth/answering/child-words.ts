import { findPersonalData } from '../../steps/index.ts';

/** The most characters that a child writes at once: half a page in a workbook. */
export const longestWords = 500;

/** What is wrong with the words of a child: it is refused, or the child looks once more and may send it all the same. */
export type WordsProblem =
  | { kind: 'words-missing' }
  | { kind: 'words-too-long'; limit: number }
  | { kind: 'words-reach-somebody' }
  | { kind: 'words-look-like-name' }
  | { kind: 'words-look-like-address' };

/** What is wrong with these words, or null. `sure`: the child looked, and says that nobody's name or house stands in it. */
export function problemWith(words: string, sure: boolean): WordsProblem | null {
  if (words.trim() === '') return { kind: 'words-missing' };
  if ([...words].length > longestWords) return { kind: 'words-too-long', limit: longestWords };
  if (reachesSomebody(words)) return { kind: 'words-reach-somebody' };
  if (sure) return null;
  if (looksLikeName(words)) return { kind: 'words-look-like-name' };
  return looksLikeAddress(words) ? { kind: 'words-look-like-address' } : null;
}

// Also names in apps, by which children reach each other.
const accountName =
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{3,}|\b(?:snap|insta|instagram|tiktok|discord|roblox)\s*[:=]\s*\S/iu;

function reachesSomebody(words: string): boolean {
  return findPersonalData(words).length > 0 || accountName.test(words);
}

const introduction = /(?<!\p{L})(?:ik heet|mijn naam is|my name is)\s+\p{L}/iu;
const between = "(?:(?:van|de|der|den|het|el|al|ten|ter|bin|ben|la|le|da|di|'t)\\s+){0,3}";
// Looked for from every word on, since "Van Sem de Vries" begins with a word that is no name.
const fullName = new RegExp(`(?<!\\p{L})(?=(\\p{Lu}\\p{Ll}+)\\s+${between}(\\p{Lu}\\p{Ll}+)(?!\\p{L}))`, 'gu');
// Two capitals that are no name: words that begin a sentence, and what places in a town are called.
const beginnings = new Set(
  (
    'De Het Een In Op Bij Aan Als Dan Ik Wij We Er Dat Dit Die Deze Meer Minder Ook Want En Maar Of Voor Naar Van Met ' +
    'Mijn Onze Ons Jullie The A Nieuwe Oude Grote Kleine'
  )
    .split(' ')
    .map((word) => word.toLowerCase()),
);
const places =
  /(?:straat|weg|plein|park|markt|laan|kade|brug|wijk|buurt|school|bos|hof|poort|gracht|haarlem|nederland)$/i;

/** Whether it looks as if a full name stands in it. Only a warning: names of streets look like those of people. */
function looksLikeName(words: string): boolean {
  if (introduction.test(words)) return true;
  return [...words.matchAll(fullName)].some(
    ([, first = '', last = '']) => !beginnings.has(first.toLowerCase()) && !places.test(first) && !places.test(last),
  );
}

/** Whether it looks as if a child tells in which house it lives. */
function looksLikeAddress(words: string): boolean {
  return /(?<!\p{L})(?:ik woon|wij wonen|we wonen|mijn huis)(?!\p{L})[^.!?]*\d/iu.test(words);
}
