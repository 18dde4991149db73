import { otherKey, type Question, type Section } from '../questions/question.ts';

/** What somebody answered, as it is kept. */
export type Answer =
  | { kind: 'choice'; options: string[]; other: string }
  | { kind: 'figure'; figure: number }
  | { kind: 'matrix'; rows: Record<string, string> }
  | { kind: 'ranking'; order: string[] }
  | { kind: 'text'; text: string }
  | { kind: 'place'; areaId: number | null; point: { longitude: number; latitude: number } | null };

/** Answers by the id of their question. */
export type Answers = ReadonlyMap<number, Answer>;

/** The ids of the questions that are asked of who gave these answers. Conditions point backwards, so one walk will do. */
export function askedOf(sections: readonly Section[], answers: Answers): Set<number> {
  const asked = new Set<number>();
  for (const { id, onlyIf } of sections.flatMap(({ questions }) => questions)) {
    if (onlyIf !== null) {
      const answer = asked.has(onlyIf.questionId) ? answers.get(onlyIf.questionId) : undefined;
      if (answer?.kind !== 'choice' || !answer.options.includes(onlyIf.option)) continue;
    }
    asked.add(id);
  }
  return asked;
}

/** The pages on which something is asked of who gave these answers, each with only that. */
export function pagesFor(sections: readonly Section[], answers: Answers): Section[] {
  const asked = askedOf(sections, answers);
  return sections
    .map((section) => ({ ...section, questions: section.questions.filter(({ id }) => asked.has(id)) }))
    .filter(({ questions }) => questions.length > 0);
}

/** The first question that has to be answered and is not; undefined when the answers can be sent. */
export function firstMissing(pages: readonly Section[], answers: Answers): Question | undefined {
  return pages.flatMap(({ questions }) => questions).find(({ id, required }) => required && !answers.has(id));
}

/** Whether an answer holds words of its own, which an officer reads before everybody does. */
export function holdsWords(answer: Answer): boolean {
  return answer.kind === 'text' || (answer.kind === 'choice' && answer.options.includes(otherKey));
}
