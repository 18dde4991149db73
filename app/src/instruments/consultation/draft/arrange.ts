import type { Piece } from './split-text.ts';

/** A draft as it is being changed: what is new has no id yet. */
export type DraftPiece = Piece & { id: number | null };
/** What can be done with a paragraph besides changing its words. */
export const arrangements = ['up', 'down', 'join', 'remove'] as const;
export type Arrangement = (typeof arrangements)[number];

/** The draft with a paragraph moved one place, joined to the one before it, or taken away; the same where that cannot be. */
export function arrange(draft: readonly DraftPiece[], id: number, how: Arrangement): DraftPiece[] {
  const place = draft.findIndex((piece) => piece.id === id);
  const piece = draft[place];
  if (!piece) return [...draft];
  const others = draft.filter((other) => other !== piece);
  switch (how) {
    case 'remove':
      return others;
    case 'up':
      return others.toSpliced(Math.max(0, place - 1), 0, piece);
    case 'down':
      return others.toSpliced(place + 1, 0, piece);
    case 'join': {
      const before = draft[place - 1];
      if (!before) return [...draft];
      return others.with(place - 1, { ...before, kind: 'text', body: `${before.body}\n${piece.body}` });
    }
  }
}

/** The draft with these pieces in the place of a paragraph, of which the first is still that one. */
export function reword(draft: readonly DraftPiece[], id: number, pieces: readonly Piece[]): DraftPiece[] {
  return draft.flatMap((piece) =>
    piece.id === id ? pieces.map((one, index) => ({ ...one, id: index === 0 ? id : null })) : [piece],
  );
}
