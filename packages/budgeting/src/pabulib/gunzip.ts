/** The text of a file that may be packed with gzip; works in Node and in browsers. Bytes that are no UTF-8 are a `TypeError`. */
export async function textOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = packed
    ? new Uint8Array(
        await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
      )
    : bytes;
  return new TextDecoder('utf-8', { fatal: true }).decode(plain);
}
