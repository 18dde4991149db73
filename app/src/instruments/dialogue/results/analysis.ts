import {
  createOpinionMap,
  explain,
  exportOpen,
  type GroupResult,
  type Memory,
  type Result,
  toTable,
} from '@stadmakers/dialogue';
import type { Counts, Figures, GroupFigures, StatementFigures } from './figures.ts';
import { withoutStop } from './without-stop.ts';

/** Answers in columns: so many millions of them travel to a thread at once. 1 agree, -1 disagree, 0 no opinion. */
export type AnswerColumns = {
  participant: Float64Array;
  statement: Float64Array;
  answer: Int8Array;
  /** Milliseconds. */
  at: Float64Array;
};
export type AnalysisTask = {
  statements: readonly { id: number; body: string; bodyEn: string; important: number }[];
  answers: AnswerColumns;
  threshold: number;
  memory: Memory | null;
};
export type Analysis = {
  participants: number;
  figures: Figures;
  places: Record<number, readonly [x: number, y: number, group: number | null]>;
  memory: Memory | null;
  priorities: readonly { id: number; priority: number }[];
};

/** Computes what the answers of a dialogue say. Of fewer people than the threshold nothing is in the figures. */
export function analyseDialogue({ statements, answers, threshold, memory }: AnalysisTask): Analysis {
  const map = createOpinionMap({ memory: memory ?? undefined });
  for (const { id, body } of statements) map.moderate(id, 'in', body);
  for (const [index, participant] of answers.participant.entries())
    map.vote({
      participant,
      statement: answers.statement[index] as number,
      vote: answers.answer[index] as 1 | 0 | -1,
      at: answers.at[index] as number,
    });
  const result = map.compute();
  const told = (words: (of: AnalysisTask['statements'][number]) => string): Result => {
    const texts = new Map<number | string, string>(statements.map((one) => [one.id, withoutStop(words(one))]));
    return { ...result, statements: result.statements.map((one) => ({ ...one, text: texts.get(one.id) ?? '' })) };
  };
  const important = new Map(statements.map((one) => [one.id as number | string, one.important]));
  const numbers = (ids: readonly (number | string)[]) => ids.map(Number);
  // Where too few people take part nothing at all is said, and so a result without groups.
  const enough = result.participants.length >= threshold;
  return {
    participants: result.participants.length,
    figures: {
      threshold,
      explanation: {
        nl: explain(
          told(({ body }) => body),
          'nl',
          { k: threshold },
        ),
        en: explain(
          told(({ body, bodyEn }) => bodyEn || body),
          'en',
          { k: threshold },
        ),
      },
      statements: enough ? shownStatements(result, threshold, important) : [],
      groups: enough ? result.groups.map((group) => shownGroup(group, result)) : [],
      shared: {
        agree: numbers(result.commonGround.agree),
        disagree: numbers(result.commonGround.disagree),
      },
      divisive: numbers(result.divisive),
      openFiles: enough ? exportOpen(result, { k: threshold }) : {},
    },
    places: Object.fromEntries(result.participants.map(({ id, x, y, group }) => [id, [x, y, group]])),
    memory: map.snapshot() ?? null,
    priorities: result.statements.map(({ id, priority }) => ({ id: Number(id), priority })),
  };
}

/** The table of the library, in which small cells are hidden so that nobody can find them by subtracting. */
function shownStatements(
  result: Result,
  threshold: number,
  important: ReadonlyMap<number | string, number>,
): StatementFigures[] {
  const { rows } = toTable(result, { k: threshold });
  return rows.map(([id, _text, ...numbers]) => {
    const cells: (Counts | null)[] = [];
    for (let at = 0; at < numbers.length; at += 3) {
      const [agree, disagree, pass] = numbers.slice(at, at + 3);
      const hidden = typeof agree !== 'number' || typeof disagree !== 'number' || typeof pass !== 'number';
      cells.push(hidden ? null : { agree, disagree, pass });
    }
    const [all = null, ...groups] = cells;
    const marked = important.get(id ?? '') ?? 0;
    return { id: Number(id), all, groups, important: marked >= threshold ? marked : null };
  });
}

function shownGroup({ id, label, size }: GroupResult, { participants }: Result): GroupFigures {
  const inside = participants.filter(({ group }) => group === id);
  const middle = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const [x, y] = [middle(inside.map((one) => one.x)), middle(inside.map((one) => one.y))];
  const spreadX = Math.sqrt(middle(inside.map((one) => (one.x - x) ** 2)));
  const spreadY = Math.sqrt(middle(inside.map((one) => (one.y - y) ** 2)));
  return { id, label, size, place: { x, y, spreadX, spreadY } };
}
