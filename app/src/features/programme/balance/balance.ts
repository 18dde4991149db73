/** The parts of a yearly balance, in the order in which they are read. */
export const sectionKeys = ['summary', 'done', 'not_done', 'figures', 'lessons', 'money', 'next'] as const;
export type SectionKey = (typeof sectionKeys)[number];

export type BalanceSection = {
  key: SectionKey;
  /** What the records gave when it was drafted or last taken over. */
  drafted: string;
  /** What it says. */
  body: string;
  /** What the records give now, where the team has to choose. */
  fresh: string | null;
  revision: number;
};

/** Figures as they were when it was drafted. */
export type BalanceFigures = {
  indicators: {
    key: string;
    name: string;
    unit: 'percent' | 'days' | 'count' | 'euro' | 'score';
    target: number | null;
    years: { year: number; value: number }[];
  }[];
  pillars: { name: string; ran: number }[];
};

type Texts = Pick<BalanceSection, 'drafted' | 'body' | 'fresh'>;

/**
 * What becomes of a section when the records give a new text: nobody's words are lost. A section that nobody changed
 * follows the records; of one that somebody changed the new text waits beside it.
 */
export function refreshed(section: Texts, now: string): Texts {
  if (section.body === section.drafted || section.body === now) return { drafted: now, body: now, fresh: null };
  return { drafted: section.drafted, body: section.body, fresh: now === section.drafted ? null : now };
}

/** The team takes the new text over, or leaves its own as it is; either way that text is not offered again. */
export function decided(section: Texts, take: boolean): Texts {
  if (section.fresh === null) return section;
  return { drafted: section.fresh, body: take ? section.fresh : section.body, fresh: null };
}

/** Lines that are in the one text and not in the other, in their order. */
export function changedLines(before: string, after: string): { gone: string[]; added: string[] } {
  const [old, now] = [linesOf(before), linesOf(after)];
  return { gone: old.filter((line) => !now.includes(line)), added: now.filter((line) => !old.includes(line)) };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
