import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { questionsOf } from '../questions/question.ts';
import type { Survey } from '../questions/survey.ts';
import { wijken } from '../questions/wijken.ts';
import { countedOf, lastOf } from './counted-until.ts';
import { answerCounts, sentByChannel } from './counts.ts';
import type { Stretch } from './distribution.ts';
import { loadPlaces, type Places } from './places.ts';
import { leastAnswers } from './privacy-thresholds.ts';
import { resultsMessages } from './results-messages.ts';
import { type Tally, tallyOf } from './tally.ts';
import { countWords, listWords, type WordsState, wordsAtOnce } from './words.ts';

/** Own words of one question: the first that may be shown, and how many there are in each state. */
export type QuestionWords = { shown: string[]; counts: Record<WordsState, number> };

/** Everything that came in; without tallies while there are too few answers to show any. */
export type Results = {
  sent: number;
  /** How many of those the figures are of. */
  counted: number;
  channels: Awaited<ReturnType<typeof sentByChannel>>;
  tallies: Tally[];
  words: ReadonlyMap<number, QuestionWords>;
  places: Places | null;
};

/** The results of a questionnaire, in the words of this language; of fewer answers where more `comeIn` while everybody looks. */
export async function loadResults({ db, now }: Deps, survey: Survey, locale: Locale, comeIn = false): Promise<Results> {
  const { stepId, sections } = survey;
  const channels = await sentByChannel(db, stepId);
  const sent = channels.reduce((sum, { count }) => sum + count, 0);
  const counted = comeIn ? countedOf(sent) : sent;
  if (counted < leastAnswers) return { sent, counted, channels, tallies: [], words: new Map(), places: null };
  const last = comeIn ? await lastOf(db, stepId, counted) : null;
  const questions = questionsOf(sections);
  const [counts, areas, wordCounts, places] = await Promise.all([
    answerCounts(db, stepId, last),
    wijken(db),
    countWords(db, stepId),
    loadPlaces(db, stepId, questions, { now: now(), last }),
  ]);
  const words = new Map<number, QuestionWords>();
  for (const { questionId, state, count } of wordCounts) {
    const own = words.get(questionId) ?? { shown: [], counts: { waiting: 0, shown: 0, hidden: 0 } };
    own.counts[state] = count;
    words.set(questionId, own);
  }
  for (const { questionId, text } of await listWords(db, stepId, { state: 'shown' })) {
    const own = words.get(questionId);
    if (own && own.shown.length < wordsAtOnce) own.shown.push(text);
  }
  const t = resultsMessages(locale);
  const stretch = stretchWords(locale);
  const tallies = tallyOf(questions, counts, { other: t.codes.other, elsewhere: t.elsewhere, areas, stretch });
  return { sent, counted, channels, tallies, words, places };
}

function stretchWords(locale: Locale) {
  const t = resultsMessages(locale);
  const shown = (figure: number) =>
    figure.toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 4 });
  return ({ from, to }: Pick<Stretch, 'from' | 'to'>) => {
    if (from === to) return from === null ? '' : shown(from);
    if (from === null) return t.orLess(shown(to ?? 0));
    return to === null ? t.orMore(shown(from)) : t.through(shown(from), shown(to));
  };
}
