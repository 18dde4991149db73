/** A text that can be reported and moderated. */
export type TextReference = { kind: 'contribution' | 'comment' | 'initiative'; id: number };

/** What readers can report: also a statement of a dialogue, about which the dialogue's own pages decide. */
export type Reportable = TextReference | { kind: 'statement'; id: number };

/** "comment:12@7": the text and the last decision that the moderator saw (0: none yet). */
export function itemKey(text: TextReference, lastDecision: number): string {
  return `${text.kind}:${text.id}@${lastDecision}`;
}

/** Reads what a form sent; undefined where it is no such key. */
export function parseItemKey(key: string): (TextReference & { seen: number }) | undefined {
  const [, kind, id, seen] = /^(contribution|comment|initiative):(\d{1,15})@(\d{1,15})$/.exec(key) ?? [];
  if (kind === undefined) return undefined;
  return { kind: kind as TextReference['kind'], id: Number(id), seen: Number(seen) };
}

/** The columns of a table that refers to one text of any kind. */
export function columnsOf(text: TextReference): Record<(typeof columns)[TextReference['kind']], number | null> {
  return { contributionId: null, commentId: null, initiativeId: null, [columnOf(text)]: text.id };
}

/** The column that refers to this kind of text, in SQL builders. */
export function columnOf({ kind }: TextReference): (typeof columns)[TextReference['kind']] {
  return columns[kind];
}

const columns = { contribution: 'contributionId', comment: 'commentId', initiative: 'initiativeId' } as const;
const flagColumns = { ...columns, statement: 'statementId' } as const;

/** The column of a report that refers to what was reported, in SQL builders. */
export function flagColumnOf({ kind }: Reportable): (typeof flagColumns)[Reportable['kind']] {
  return flagColumns[kind];
}
