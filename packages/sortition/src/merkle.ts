import { joined } from './joined.ts';
import { hex, sha256 } from './sha256.ts';

/** The hashes beside the way from a leaf up to the root, lowest first, in hexadecimal. */
export type MerkleProof = { index: number; size: number; beside: string[] };

/** A tree over leaves; `proofOf` proves one leaf to somebody who has the root only. */
export type MerkleTree = { root: string; proofOf: (index: number) => MerkleProof };

/**
 * A Merkle tree as in Certificate Transparency (RFC 9162): a leaf is hashed behind a byte 0 and two nodes behind a byte
 * 1, so that no node can pass for a leaf; an odd node goes up as it is.
 */
export function merkleTree(leaves: readonly string[]): MerkleTree {
  const tree = levels(leaves);
  return {
    root: hex(tree.at(-1)?.[0] ?? sha256('')),
    proofOf(index) {
      if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
        throw new RangeError(`There is no leaf ${index}.`);
      const beside = tree.flatMap((level, height) => {
        const neighbour = level[(index >>> height) ^ 1];
        return neighbour ? [hex(neighbour)] : [];
      });
      return { index, size: leaves.length, beside };
    },
  };
}

/** Whether the proof leads from this leaf to this root. */
export function provesLeaf(leaf: string, { index, size, beside }: MerkleProof, root: string): boolean {
  if (!Number.isInteger(index) || index < 0 || index >= size) return false;
  const hashes = [...beside];
  let hash = leafHash(leaf);
  let [at, last] = [index, size - 1];
  for (; last > 0; at >>>= 1, last >>>= 1) {
    if (at === last && at % 2 === 0) continue;
    const neighbour = bytesOf(hashes.shift() ?? '');
    if (neighbour === null) return false;
    hash = at % 2 === 0 ? nodeHash(hash, neighbour) : nodeHash(neighbour, hash);
  }
  return hashes.length === 0 && hex(hash) === root;
}

function levels(leaves: readonly string[]): Uint8Array[][] {
  const found = [leaves.map(leafHash)];
  for (let level = found[0] ?? []; level.length > 1; found.push(level)) {
    const lower = level;
    level = [];
    for (let index = 0; index < lower.length; index += 2) {
      const [left, right] = [lower[index] as Uint8Array, lower[index + 1]];
      level.push(right ? nodeHash(left, right) : left);
    }
  }
  return found;
}

function leafHash(leaf: string): Uint8Array {
  return sha256(joined(Uint8Array.of(0), new TextEncoder().encode(leaf)));
}

function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(joined(Uint8Array.of(1), left, right));
}

function bytesOf(text: string): Uint8Array | null {
  return /^[0-9a-f]{64}$/.test(text)
    ? Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    : null;
}
