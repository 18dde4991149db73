const constants = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const start = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));
const words = new Int32Array(64);
const utf8 = new TextEncoder();
const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** SHA-256 (FIPS 180-4) of bytes or of text in UTF-8; synchronous, the same in Node and in a browser. */
export function sha256(input: Uint8Array | string): Uint8Array {
  const message = typeof input === 'string' ? utf8.encode(input) : input;
  const state = start.slice();
  const tailAt = message.length - (message.length % 64);
  for (let at = 0; at < tailAt; at += 64) compress(state, message, at);
  const tail = new Uint8Array(message.length - tailAt < 56 ? 64 : 128);
  tail.set(message.subarray(tailAt));
  tail[message.length - tailAt] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(message.length / 0x2000_0000));
  view.setUint32(tail.length - 4, (message.length << 3) >>> 0);
  for (let at = 0; at < tail.length; at += 64) compress(state, tail, at);
  const digest = new Uint8Array(32);
  const out = new DataView(digest.buffer);
  for (let index = 0; index < 8; index += 1) out.setInt32(index * 4, state[index] as number);
  return digest;
}

/** Bytes as lower-case hexadecimal text. */
export function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += pairs[byte];
  return text;
}

/** Plain variables and `| 0` keep this in 32-bit registers: a frame of addresses takes a million of these. */
function compress(state: Int32Array, bytes: Uint8Array, from: number): void {
  const byte = (index: number) => bytes[from + index] as number;
  const word = (index: number) => words[index] as number;
  const held = (index: number) => state[index] as number;
  for (let index = 0; index < 16; index += 1) {
    const at = index * 4;
    words[index] = (byte(at) << 24) | (byte(at + 1) << 16) | (byte(at + 2) << 8) | byte(at + 3);
  }
  for (let index = 16; index < 64; index += 1) {
    const two = word(index - 2);
    const fifteen = word(index - 15);
    const first = turn(fifteen, 7) ^ turn(fifteen, 18) ^ (fifteen >>> 3);
    const second = turn(two, 17) ^ turn(two, 19) ^ (two >>> 10);
    words[index] = (word(index - 16) + first + word(index - 7) + second) | 0;
  }
  let a = held(0);
  let b = held(1);
  let c = held(2);
  let d = held(3);
  let e = held(4);
  let f = held(5);
  let g = held(6);
  let h = held(7);
  for (let index = 0; index < 64; index += 1) {
    const choice = (e & f) ^ (~e & g);
    const turned = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + turned + choice + (constants[index] as number) + word(index)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = held(0) + a;
  state[1] = held(1) + b;
  state[2] = held(2) + c;
  state[3] = held(3) + d;
  state[4] = held(4) + e;
  state[5] = held(5) + f;
  state[6] = held(6) + g;
  state[7] = held(7) + h;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits behind the point. */
function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 0x1_0000_0000);
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}
