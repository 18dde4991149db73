import { questionsOf, type Section } from './question.ts';

export type Direction = 'up' | 'down';

/** The pages with one of them moved; the same when it is the first or last already. */
export function moveSection(sections: readonly Section[], id: number, direction: Direction): Section[] {
  return swapped(
    sections,
    sections.findIndex((section) => section.id === id),
    direction,
  );
}

/** The pages with one question moved; over the edge of its page it comes on the next. */
export function moveQuestion(sections: readonly Section[], id: number, direction: Direction): Section[] {
  const from = sections.findIndex(({ questions }) => questions.some((question) => question.id === id));
  const section = sections[from];
  if (!section) return [...sections];
  const at = section.questions.findIndex((question) => question.id === id);
  const atEdge = direction === 'up' ? at === 0 : at === section.questions.length - 1;
  const to = from + (direction === 'up' ? -1 : 1);
  if (!atEdge)
    return sections.map((one) =>
      one === section ? { ...one, questions: swapped(one.questions, at, direction) } : one,
    );
  const moved = section.questions[at];
  if (!sections[to] || !moved) return [...sections];
  return sections.map((one, index) => {
    if (index === from) return { ...one, questions: one.questions.filter((question) => question !== moved) };
    if (index !== to) return one;
    return { ...one, questions: direction === 'up' ? [...one.questions, moved] : [moved, ...one.questions] };
  });
}

/** Whether every condition points at a question on an earlier page: only then the next page follows from the answers. */
export function conditionsFollow(sections: readonly Section[]): boolean {
  return sections.every(({ questions }, index) => {
    const earlier = new Set(questionsOf(sections.slice(0, index)).map(({ id }) => id));
    return questions.every(({ onlyIf }) => onlyIf === null || earlier.has(onlyIf.questionId));
  });
}

function swapped<Item>(items: readonly Item[], at: number, direction: Direction): Item[] {
  const other = at + (direction === 'up' ? -1 : 1);
  const all = [...items];
  const [one, two] = [all[at], all[other]];
  if (one === undefined || two === undefined) return all;
  all[at] = two;
  all[other] = one;
  return all;
}
