import { canonical } from './canonical.ts';
import type { Commitment } from './commit.ts';
import type { Transcript } from './draw.ts';
import { type MerkleProof, merkleTree, provesLeaf } from './merkle.ts';
import { cellsOf, type Opening, pseudonymOf, valuesHash } from './opening.ts';

/** What somebody finds of herself in what was published. */
export type MyChance =
  | { kind: 'not-in-pool' }
  | {
      kind: 'in-pool';
      pseudonym: string;
      /** The numbers of the tickets that have her; her chance is their number divided by `of`. */
      tickets: number[];
      of: number;
      /** Whether the values that were fixed for her are hers. */
      valuesAreMine: boolean;
      /** Proves her row to whoever has the root only; `proven` tells whether it does. */
      proof: MerkleProof;
      proven: boolean;
      /** After the draw: whether her ticket was drawn, and then whether her own values were counted. */
      drawn?: { chosen: boolean; counted: boolean };
    };

/** Looks somebody up by her own opening, before the draw in the commitment alone or after it in the transcript. */
export function myChance(
  { commitment: { content }, ...after }: { commitment: Commitment } & Partial<Pick<Transcript, 'panel' | 'opened'>>,
  opening: Opening,
): MyChance {
  const pseudonym = pseudonymOf(opening);
  const place = content.people.findIndex((row) => row.pseudonym === pseudonym);
  const row = content.people[place];
  if (!row) return { kind: 'not-in-pool' };
  const proof = merkleTree(content.people.map(canonical)).proofOf(place);
  return {
    kind: 'in-pool',
    pseudonym,
    tickets: content.tickets.flatMap((ticket, number) => (ticket.includes(place) ? [number] : [])),
    of: content.tickets.length,
    valuesAreMine: row.values === valuesHash(opening),
    proof,
    proven: provesLeaf(canonical(row), proof, content.peopleRoot),
    ...(after.panel && after.opened ? { drawn: drawn({ panel: after.panel, opened: after.opened }, opening) } : {}),
  };
}

function drawn({ panel, opened }: Pick<Transcript, 'panel' | 'opened'>, opening: Opening) {
  const chosen = panel.includes(pseudonymOf(opening));
  const counted = cellsOf(opening).every(({ category, value, nonce }) =>
    opened.some(
      (one) => one.category === category && one.values.some((own) => own.value === value && own.nonce === nonce),
    ),
  );
  return { chosen, counted };
}
