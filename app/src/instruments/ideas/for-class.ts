import {
  type AllowedContribution,
  childrenBand,
  type ForClass,
  insertContributions,
} from '../../features/steps/index.ts';

const nobody = { personId: null, contactId: null, visitorId: null } as const;
const longestTitle = 60;

/** An idea of a child in a class: one question, in words. */
export const ideasForClass: ForClass = {
  questions: async () => [{ key: 'idea', text: '', choices: null }],
  async takeIn(tx, _by, step, given, at) {
    const ideas = given.map(
      ({ answers, authorName, areaId }): AllowedContribution => ({
        who: nobody,
        draft: {
          ...splitTitle(answers.idea ?? ''),
          authorName,
          // The school is where the children are, not what the idea is about.
          ...{ areaId: null, point: null, pictureId: null, submissionKey: null },
        },
        ...{ channel: 'class', submittedAt: at, livesIn: areaId, ages: childrenBand, judged: true },
      }),
    );
    return (await insertContributions(tx, step, ideas, at)).map(({ id }) => id);
  },
};

/** A title of a child's words: the first sentence, or as many words of it as fit; all words stand below it. */
export function splitTitle(words: string): { title: string; body: string } {
  const body = words.trim();
  const first = /^[^.!?\n]+[!?]?/u.exec(body)?.[0].trim() ?? '';
  if (first !== '' && [...first].length <= longestTitle) return { title: first, body };
  const cut = [...body].slice(0, longestTitle).join('');
  const whole = cut.lastIndexOf(' ') > 0 ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
  return { title: `${whole.replaceAll('\n', ' ')}…`, body };
}
