import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { encodePicture } from './encode-picture.ts';

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 20, g: 120, b: 90 } } });

describe('a photo from a phone', () => {
  test('keeps nothing of where, when and with what it was taken', async () => {
    const taken = await photo(300, 200)
      .withExif({
        IFD0: { Make: 'Telefoon van Noor', Copyright: 'Noor' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 23/1 0/1' },
      })
      .jpeg()
      .toBuffer();
    expect((await sharp(taken).metadata()).exif?.toString('latin1')).toContain('Telefoon van Noor');
    const result = await encodePicture(taken);
    if (!result.ok) throw new Error(result.error.kind);
    for (const made of [result.value.webp, result.value.small]) {
      const metadata = await sharp(made).metadata();
      expect(metadata.format).toBe('webp');
      expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined]);
      expect(made.toString('latin1')).not.toContain('Noor');
    }
  });
  test('stands upright when the camera was held on its side', async () => {
    const onItsSide = await photo(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const result = await encodePicture(onItsSide);
    expect(result).toMatchObject({ ok: true, value: { width: 200, height: 300 } });
  });
  test('is made small enough for a page, and a small one is never made larger', async () => {
    expect(await encodePicture(await photo(4000, 2000).jpeg().toBuffer())).toMatchObject({
      ok: true,
      value: { width: 1600, height: 800 },
    });
    const small = await encodePicture(await photo(120, 80).png().toBuffer());
    expect(small).toMatchObject({ ok: true, value: { width: 120, height: 80 } });
  });
});

test('every kind of photo that a browser sends is taken', async () => {
  for (const format of ['jpeg', 'png', 'webp', 'gif', 'avif'] as const) {
    const result = await encodePicture(await photo(60, 40).toFormat(format).toBuffer());
    expect([format, result.ok]).toEqual([format, true]);
  }
});

describe('a photo with something else in it becomes a photo and nothing else', () => {
  const page = '<script>alert(document.domain)</script>';
  /** A comment, as JPEG has them; the file stays a photo and is also a page. */
  const comment = (text: string) => Buffer.from([0xff, 0xfe, 0, text.length + 2, ...Buffer.from(text)]);
  test.each([
    ['behind it', (jpeg: Buffer) => Buffer.concat([jpeg, Buffer.from(page)])],
    ['in a comment', (jpeg: Buffer) => Buffer.concat([jpeg.subarray(0, 2), comment(page), jpeg.subarray(2)])],
    ['as a zip behind it', (jpeg: Buffer) => Buffer.concat([jpeg, Buffer.from(`PK\x03\x04${page}`)])],
  ])('a page with a script %s', async (_, hide) => {
    const polyglot = hide(await photo(80, 60).jpeg().toBuffer());
    expect(polyglot.toString('latin1')).toContain('<script>');
    const result = await encodePicture(polyglot);
    if (!result.ok) throw new Error(result.error.kind);
    for (const made of [result.value.webp, result.value.small]) {
      expect(made.toString('latin1')).not.toMatch(/script|PK..</);
      expect(made.subarray(0, 4).toString('latin1')).toBe('RIFF');
      // A RIFF file says how long it is: nothing stands behind the picture.
      expect(made.readUInt32LE(4) + 8).toBe(made.length);
    }
  });
  test('a moving picture stands still', async () => {
    const moving = await sharp([await photo(40, 30).png().toBuffer(), await photo(40, 30).negate().png().toBuffer()], {
      join: { animated: true },
    })
      .gif()
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const result = await encodePicture(moving);
    expect(result).toMatchObject({ ok: true, value: { width: 40, height: 30 } });
    if (result.ok) expect((await sharp(result.value.webp).metadata()).pages ?? 1).toBe(1);
  });
});

describe('what is no photo is refused', () => {
  test('a drawing in SVG, which can hold scripts, also when it claims to be something else', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect(await encodePicture(svg)).toEqual({ ok: false, error: { kind: 'picture-of-unknown-type' } });
  });
  test('a text, a PDF, nothing at all', async () => {
    for (const text of ['', 'hallo', '%PDF-1.7', 'MZ']) {
      expect(await encodePicture(Buffer.from(text))).toEqual({ ok: false, error: { kind: 'picture-of-unknown-type' } });
    }
  });
  test('half a photo', async () => {
    const whole = await photo(800, 600).jpeg().toBuffer();
    expect(await encodePicture(whole.subarray(0, 400))).toEqual({ ok: false, error: { kind: 'picture-unreadable' } });
  });
  test('a small file that unfolds into gigabytes', async () => {
    expect(await encodePicture(bombOf(30_000, 30_000))).toEqual({ ok: false, error: { kind: 'picture-too-large' } });
    const jpeg = await photo(16, 16).jpeg().toBuffer();
    const size = jpeg.indexOf(Buffer.from([0xff, 0xc0])) + 5;
    jpeg.writeUInt16BE(65_500, size);
    jpeg.writeUInt16BE(65_500, size + 2);
    expect(await encodePicture(jpeg)).toEqual({ ok: false, error: { kind: 'picture-too-large' } });
  });
  test('a drawing that begins as a photo does', async () => {
    const svg = Buffer.from('GIF89a<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    expect(await encodePicture(svg)).toEqual({ ok: false, error: { kind: 'picture-unreadable' } });
  });
  test('a file of more than ten megabytes', async () => {
    const large = Buffer.concat([await photo(10, 10).jpeg().toBuffer(), Buffer.alloc(10_000_000)]);
    expect(await encodePicture(large)).toEqual({ ok: false, error: { kind: 'picture-too-large' } });
  });
});

/** A PNG of a few hundred bytes that claims so many pixels; the check must not need the data. */
function bombOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
