/** A text that can be reported and moderated. */
export type TextReference = { kind: 'contribution' | 'comment'; id: number };

/** What readers can report: also a statement of a dialogue, about which the dialogue's own pages decide. */
export type Reportable = TextReference | { kind: 'statement'; id: number };

/** "comment:12@7": the text and the last decision that the moderator saw (0: none yet). */
export function itemKey(text: TextReference, lastDecision: number): string {
  return `${text.kind}:${text.id}@${lastDecision}`;
}

/** Reads what a form sent; undefined where it is no such key. */
export function parseItemKey(key: string): (TextReference & { seen: number }) | undefined {
  const [, kind, id, seen] = /^(contribution|comment):(\d{1,15})@(\d{1,15})$/.exec(key) ?? [];
  if (kind === undefined) return undefined;
  return { kind: kind === 'comment' ? 'comment' : 'contribution', id: Number(id), seen: Number(seen) };
}

/** The two columns of a table that refers to either kind. */
export function columnsOf(text: TextReference): { contributionId: number | null; commentId: number | null } {
  return text.kind === 'contribution'
    ? { contributionId: text.id, commentId: null }
    : { contributionId: null, commentId: text.id };
}

/** The column that refers to this kind of text, in SQL builders. */
export function columnOf(text: TextReference): 'contributionId' | 'commentId' {
  return text.kind === 'contribution' ? 'contributionId' : 'commentId';
}

const flagColumns = { contribution: 'contributionId', comment: 'commentId', statement: 'statementId' } as const;

/** The column of a report that refers to what was reported, in SQL builders. */
export function flagColumnOf({ kind }: Reportable): (typeof flagColumns)[Reportable['kind']] {
  return flagColumns[kind];
}
