/** How easily a text reads: the two things that a writer can mend at once. */
export type Readability = {
  words: number;
  /** Average number of words a sentence, one decimal. */
  sentenceLength: number;
  /** Sentences of more than 15 words. */
  longSentences: string[];
  /** Words of more than 12 letters, each once, in the order of the text. */
  longWords: string[];
  verdict: 'empty' | 'plain' | 'could-be-plainer' | 'hard';
};

// Advice for A2 and B1 texts: about ten words a sentence, never more than fifteen, and short words.
const easySentence = 10;
const longestSentence = 15;
const longestWord = 12;

/** Measures a Dutch text; a line of a list counts as a sentence. Whole words are judged, hyphenated ones by their parts. */
export function readability(text: string): Readability {
  const sentences = text
    .split(/\n+|(?<=[.!?…])\s+/u)
    .map((sentence) => sentence.replace(/^[-•*]\s*/u, '').trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
  const words = sentences.flatMap(wordsOf);
  const longSentences = sentences.filter((sentence) => wordsOf(sentence).length > longestSentence);
  const longWords = [
    ...new Set(words.filter((word) => longestPart(word) > longestWord).map((word) => word.toLowerCase())),
  ];
  const sentenceLength = sentences.length === 0 ? 0 : Math.round((words.length / sentences.length) * 10) / 10;
  return {
    words: words.length,
    sentenceLength,
    longSentences,
    longWords,
    verdict: verdictOf(words.length, sentenceLength, longSentences.length, longWords.length),
  };
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
}

function longestPart(word: string): number {
  return Math.max(...word.split('-').map((part) => [...part].length));
}

function verdictOf(words: number, sentenceLength: number, longSentences: number, longWords: number) {
  if (words === 0) return 'empty';
  if (sentenceLength > longestSentence || longWords / words > 0.1) return 'hard';
  return sentenceLength > easySentence || longSentences > 0 || longWords > 0 ? 'could-be-plainer' : 'plain';
}
