/** A text that can be reported and moderated. */
export type TextReference = {
  kind: 'contribution' | 'comment' | 'worry' | 'initiative' | 'notice' | 'message';
  id: number;
};

/** What readers can report: also a statement of a dialogue, about which the dialogue's own pages decide. */
export type Reportable = TextReference | { kind: 'statement'; id: number };

/** "comment:12@7": the text and the last decision that the moderator saw (0: none yet). */
export function itemKey(text: TextReference, lastDecision: number): string {
  return `${text.kind}:${text.id}@${lastDecision}`;
}

/** Reads what a form sent; undefined where it is no such key. */
export function parseItemKey(key: string): (TextReference & { seen: number }) | undefined {
  const [, kind, id, seen] =
    /^(contribution|comment|worry|initiative|notice|message):(\d{1,15})@(\d{1,15})$/.exec(key) ?? [];
  if (kind === undefined) return undefined;
  return { kind: kind as TextReference['kind'], id: Number(id), seen: Number(seen) };
}

/** The column that refers to this kind of text, in SQL builders. */
export function columnOf({ kind }: TextReference): (typeof columns)[TextReference['kind']] {
  return columns[kind];
}

const columns = {
  contribution: 'contributionId',
  comment: 'commentId',
  worry: 'backingId',
  initiative: 'initiativeId',
  notice: 'noticeId',
  message: 'helpMessageId',
} as const;
const flagColumns = { ...columns, statement: 'statementId' } as const;

/** The column of a report that refers to what was reported, in SQL builders. */
export function flagColumnOf({ kind }: Reportable): (typeof flagColumns)[Reportable['kind']] {
  return flagColumns[kind];
}
