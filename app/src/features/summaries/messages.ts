import { defineMessages } from '../../platform/i18n/locale.ts';

/** Texts about summaries in plain Dutch and in other languages. */
export const summaryMessages = defineMessages(
  {
    block: { other: 'Lees dit in een andere taal', without: 'Zonder samenvatting' },
    staff: {
      title: 'Samenvattingen',
      lead: 'Vertel dit traject heel kort, in eenvoudig Nederlands en in de talen van de wijk.',
      there: 'Deze samenvattingen staan op de site',
      none: 'Er is nog geen samenvatting',
      noneText: 'Begin met eenvoudig Nederlands: daar hebben de meeste mensen iets aan.',
      language: 'Taal',
      change: 'Wijzig',
      write: 'Schrijf een samenvatting',
      body: 'Samenvatting',
      hint: 'Zeg wat er gaat gebeuren, waar het over gaat en hoe mensen meedoen. Maak de tekst leeg om de samenvatting weg te halen.',
      save: 'Bewaar de samenvatting',
      saved: 'De samenvatting staat op de site.',
      removed: 'De samenvatting is weg.',
      readability: 'Hoe leest uw eenvoudige tekst?',
      verdict: {
        empty: 'Er staat nog geen tekst.',
        plain: 'De tekst leest makkelijk.',
        'could-be-plainer': 'De tekst leest goed. Het kan nog eenvoudiger.',
        hard: 'De tekst is moeilijk. Maak zinnen korter en kies gewone woorden.',
      },
      sentenceLength: (words: string) => `Gemiddeld ${words} woorden per zin. Tien of minder leest makkelijk.`,
      longSentences: 'Deze zinnen zijn lang. Knip ze in tweeën:',
      longWords: 'Deze woorden zijn lang. Kent u een korter woord?',
    },
    error: {
      'language-unknown': 'Kies een taal.',
      'too-long': (limit: number) => `Maak de samenvatting korter: hoogstens ${limit} tekens.`,
    },
  },
  {
    block: { other: 'Read this in another language', without: 'Without a summary' },
    staff: {
      title: 'Summaries',
      lead: 'Tell this project very briefly, in plain Dutch and in the languages of the neighbourhood.',
      there: 'These summaries are on the site',
      none: 'There is no summary yet',
      noneText: 'Begin with plain Dutch: it helps most people.',
      language: 'Language',
      change: 'Change',
      write: 'Write a summary',
      body: 'Summary',
      hint: 'Say what will happen, what it is about and how people take part. Empty the text to remove the summary.',
      save: 'Save the summary',
      saved: 'The summary is on the site.',
      removed: 'The summary is gone.',
      readability: 'How does your plain text read?',
      verdict: {
        empty: 'There is no text yet.',
        plain: 'The text reads easily.',
        'could-be-plainer': 'The text reads well. It could be plainer.',
        hard: 'The text is hard. Make sentences shorter and choose common words.',
      },
      sentenceLength: (words: string) => `${words} words a sentence on average. Ten or fewer reads easily.`,
      longSentences: 'These sentences are long. Cut them in two:',
      longWords: 'These words are long. Do you know a shorter one?',
    },
    error: {
      'language-unknown': 'Choose a language.',
      'too-long': (limit: number) => `Shorten the summary: at most ${limit} characters.`,
    },
  },
);
