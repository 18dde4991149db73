import { z } from 'zod';

/** The kinds of questions, in the order in which an officer chooses one. */
export const questionKinds = [
  ...(['single', 'multiple', 'scale', 'ranking', 'matrix'] as const),
  ...(['number', 'short', 'long', 'place'] as const),
] as const;
export type QuestionKind = (typeof questionKinds)[number];

const option = z.object({ key: z.string(), text: z.string() });
const options = z.array(option);
/** What can be chosen. The key stays when the words are mended. */
export type Option = z.infer<typeof option>;

const designSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('single'), options, other: z.boolean() }),
  z.object({ kind: z.literal('multiple'), options, other: z.boolean(), most: z.number().nullable() }),
  z.object({ kind: z.literal('scale'), steps: z.number(), low: z.string(), high: z.string() }),
  z.object({ kind: z.literal('ranking'), options, places: z.number() }),
  z.object({ kind: z.literal('matrix'), rows: options, columns: options }),
  z.object({ kind: z.literal('number'), least: z.number().nullable(), most: z.number().nullable(), unit: z.string() }),
  z.object({ kind: z.literal('short') }),
  z.object({ kind: z.literal('long') }),
  z.object({ kind: z.literal('place') }),
]);
/** What only a kind knows of a question. */
export type Design = z.infer<typeof designSchema>;

/** Asked only of who chose this option of a question on an earlier page. */
export type Condition = { questionId: number; option: string };

export type Question = {
  id: number;
  sectionId: number;
  /** Counted through all pages, as on paper. */
  number: number;
  text: string;
  help: string;
  required: boolean;
  design: Design;
  onlyIf: Condition | null;
};

/** A page of a questionnaire; pages are numbered from 1. */
export type Section = { id: number; number: number; title: string; intro: string; questions: Question[] };

/** A design as it stands in the database: the kind in its own column, the rest as JSON that we wrote ourselves. */
export function designOf(kind: string, rest: unknown): Design {
  return designSchema.parse({ ...(rest as object), kind });
}

/** Who chooses something else writes what; it has this key among the options. */
export const otherKey = 'other';

/** The questions of all pages, in their order. */
export function questionsOf(sections: readonly Section[]): Question[] {
  return sections.flatMap(({ questions }) => questions);
}

/** What a condition can point at: the options of a choice, with the one for something else. */
export function conditionOptions({ design }: Pick<Question, 'design'>, other: string): Option[] {
  if (design.kind !== 'single' && design.kind !== 'multiple') return [];
  return design.other ? [...design.options, { key: otherKey, text: other }] : design.options;
}
