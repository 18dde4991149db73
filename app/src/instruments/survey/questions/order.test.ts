import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conditionsFollow, moveQuestion, moveSection } from './order.ts';
import { type Question, questionsOf, type Section } from './question.ts';

/** Pages with so many questions each, numbered from 1. */
function pagesOf(sizes: readonly number[]): Section[] {
  let id = 0;
  return sizes.map((size, index) => ({
    id: 100 + index,
    number: index + 1,
    title: '',
    intro: '',
    questions: Array.from({ length: size }, (): Question => {
      id += 1;
      const words = { text: '', help: '', required: false, design: { kind: 'short' } as const, onlyIf: null };
      return { id, sectionId: 100 + index, number: id, ...words };
    }),
  }));
}
const sizes = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 5 });
const idsOf = (sections: readonly Section[]) => sections.map(({ questions }) => questions.map(({ id }) => id));

test('whatever is moved, no question is lost or doubled, and moving back restores what was', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 20 }), fc.constantFrom('up', 'down'), (all, id, direction) => {
      const before = pagesOf(all);
      const after = moveQuestion(before, id, direction);
      const sorted = (sections: readonly Section[]) =>
        questionsOf(sections)
          .map((one) => one.id)
          .sort();
      expect(sorted(after)).toEqual(sorted(before));
      const changed = JSON.stringify(idsOf(after)) !== JSON.stringify(idsOf(before));
      if (changed) expect(idsOf(moveQuestion(after, id, direction === 'up' ? 'down' : 'up'))).toEqual(idsOf(before));
    }),
  );
});

test('over the edge of its page a question comes at the near end of the next, and at the very end it stays', () => {
  const pages = pagesOf([2, 2]);
  expect(idsOf(moveQuestion(pages, 2, 'down'))).toEqual([[1], [2, 3, 4]]);
  expect(idsOf(moveQuestion(pages, 3, 'up'))).toEqual([[1, 2, 3], [4]]);
  expect(idsOf(moveQuestion(pages, 4, 'down'))).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(idsOf(moveSection(pages, 101, 'up'))).toEqual([
    [3, 4],
    [1, 2],
  ]);
});

test('a condition holds only on a question of an earlier page', () => {
  const pages = pagesOf([1, 2]);
  const depends = (on: number) =>
    pages.map((section) => ({
      ...section,
      questions: section.questions.map((question) =>
        question.id === 3 ? { ...question, onlyIf: { questionId: on, option: '1' } } : question,
      ),
    }));
  expect(conditionsFollow(depends(1))).toBe(true);
  expect(conditionsFollow(depends(2))).toBe(false);
  expect(conditionsFollow(moveSection(depends(1), 101, 'up'))).toBe(false);
});
