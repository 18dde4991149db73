import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merkleTree, provesLeaf } from './merkle.ts';

test('anybody with a Certificate Transparency library finds the same root', () => {
  const leaves = ['', '\0', '\x10', '\x20\x21', '\x30\x31', '\x40\x41\x42\x43', '\x50\x51\x52\x53\x54\x55\x56\x57'];
  expect(merkleTree([]).root).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(merkleTree(leaves.slice(0, 1)).root).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  expect(merkleTree(leaves.slice(0, 2)).root).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125');
  expect(merkleTree(leaves.slice(0, 3)).root).toBe('aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77');
  expect(merkleTree(leaves).root).toBe('ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c');
});

test('everybody can prove her own leaf and nobody that of another', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 20 }), fc.nat(), (leaves, any) => {
      const index = any % leaves.length;
      const tree = merkleTree(leaves);
      const [root, proof] = [tree.root, tree.proofOf(index)];
      for (const [other, leaf] of leaves.entries()) expect(provesLeaf(leaf, proof, root)).toBe(other === index);
      expect(provesLeaf(leaves[index] ?? '', { ...proof, beside: [...proof.beside, root] }, root)).toBe(false);
      expect(provesLeaf(leaves[index] ?? '', { ...proof, beside: proof.beside.slice(1) }, root)).toBe(
        proof.beside.length === 0,
      );
      expect(provesLeaf(leaves[index] ?? '', { ...proof, index: leaves.length }, root)).toBe(false);
    }),
  );
});
