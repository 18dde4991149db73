import type { Db } from '../../../platform/db/db.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { questionsOf } from '../questions/question.ts';
import type { Survey } from '../questions/survey.ts';
import { wijken } from '../questions/wijken.ts';
import { answerCounts, sentByChannel } from './counts.ts';
import { leastAnswers } from './privacy-thresholds.ts';
import { resultsMessages } from './results-messages.ts';
import { type Tally, tallyOf } from './tally.ts';
import { countWords, listWords, type WordsState, wordsAtOnce } from './words.ts';

/** Own words of one question: the first that may be shown, and how many there are in each state. */
export type QuestionWords = { shown: string[]; counts: Record<WordsState, number> };

/** Everything that came in; without tallies while there are too few answers to show any. */
export type Results = {
  sent: number;
  channels: Awaited<ReturnType<typeof sentByChannel>>;
  tallies: Tally[];
  words: ReadonlyMap<number, QuestionWords>;
};

/** The results of a questionnaire, in the words of this language. */
export async function loadResults(db: Db, survey: Survey, locale: Locale): Promise<Results> {
  const { stepId, sections } = survey;
  const t = resultsMessages(locale);
  const channels = await sentByChannel(db, stepId);
  const sent = channels.reduce((sum, { count }) => sum + count, 0);
  if (sent < leastAnswers) return { sent, channels, tallies: [], words: new Map() };
  const [counts, areas, counted] = await Promise.all([answerCounts(db, stepId), wijken(db), countWords(db, stepId)]);
  const words = new Map<number, QuestionWords>();
  for (const { questionId, state, count } of counted) {
    const own = words.get(questionId) ?? { shown: [], counts: { waiting: 0, shown: 0, hidden: 0 } };
    own.counts[state] = count;
    words.set(questionId, own);
  }
  for (const { questionId, text } of await listWords(db, stepId, { state: 'shown' })) {
    const own = words.get(questionId);
    if (own && own.shown.length < wordsAtOnce) own.shown.push(text);
  }
  const tallies = tallyOf(questionsOf(sections), counts, { other: t.codes.other, areas, range: t.range });
  return { sent, channels, tallies, words };
}
