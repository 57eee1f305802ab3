import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../shared/model/base64.ts';
import { picturesInUse, shownPicture, storedPicture } from '../../shared/model/pictures/pictures.ts';
import { PIXELS, readPicture } from '../../shared/model/pictures/read.ts';
import { LIMITS } from '../../shared/model/schema/values.ts';
import { everyKind } from '../support/blueprints.ts';
import { jpegPicture, pngPart, pngPicture, withPngPart } from '../support/pictures.ts';

function read(bytes: Uint8Array) {
  const reading = readPicture(bytes);
  if (!reading.ok) throw new Error(reading.refusal.en);
  return reading.picture;
}

function refusal(bytes: Uint8Array): string {
  const reading = readPicture(bytes);
  if (reading.ok) return '';
  expect(reading.refusal['zh-Hans']).not.toBe('');
  return reading.refusal.en;
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('a picture', () => {
  it('is known by its bytes, with its size', () => {
    expect(read(pngPicture(30, 20))).toMatchObject({ mediaType: 'image/png', width: 30, height: 20, orientation: 1 });
    expect(read(jpegPicture())).toMatchObject({ mediaType: 'image/jpeg', width: 8, height: 8, orientation: 1 });
  });

  it('that a camera held on its side says so', () => {
    expect(read(jpegPicture({ orientation: 6 })).orientation).toBe(6);
  });

  it('leaves behind who made it, where and with what', () => {
    const named = withPngPart(pngPicture(4, 4), 'tEXt', 'Author\0Zhang San');
    for (const bytes of [named, jpegPicture()]) {
      expect(text(bytes)).toContain('Zhang San');
      expect(text(read(bytes).bytes)).not.toMatch(/Zhang|Exif|tEXt/);
    }
    expect(read(named).bytes).toEqual(new Uint8Array(pngPicture(4, 4)));
  });

  it('is the same when it is read again', () => {
    for (const bytes of [pngPicture(9, 9), jpegPicture()]) {
      const { bytes: once } = read(bytes);
      expect(read(once).bytes).toEqual(once);
    }
  });

  it.each([
    ['an SVG with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a WebP picture', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['a GIF picture', 'GIF89a\x01\0\x01\0'],
    ['nothing', ''],
  ])('that is %s is refused', (_what, content) => {
    expect(refusal(new TextEncoder().encode(content))).toContain('no PNG and no JPEG');
  });

  it('that ends too early or contradicts itself is refused', () => {
    for (const whole of [pngPicture(12, 12), jpegPicture()]) {
      for (let length = 8; length < whole.length - 30; length += 7) {
        expect(refusal(whole.subarray(0, length)), `${length} bytes`).toMatch(/broken|no PNG/);
      }
    }
    expect(refusal(pngPicture(4, 4).map((byte, at) => (at === 25 ? 5 : byte)))).toContain('broken');
  });

  it('that is too heavy or measures too much is refused, with what is allowed', () => {
    expect(refusal(new Uint8Array(LIMITS.picture + 1))).toContain('at most 2 MB');
    const head = Uint8Array.from([0, 0, 0x27, 0x11, 0, 0, 0, 1, 8, 6, 0, 0, 0]);
    const parts = [pngPart('IHDR', head), pngPart('IDAT', new Uint8Array(1)), pngPart('IEND', new Uint8Array())];
    const wide = Uint8Array.from([...pngPicture(1, 1).subarray(0, 8), ...parts.flatMap((part) => [...part])]);
    expect(refusal(wide)).toContain(`at most ${PIXELS.side.toLocaleString('en')} pixels`);
  });

  it('for printing presses is refused, with what to do', () => {
    expect(refusal(jpegPicture({ colours: 4 }))).toContain('RGB');
    expect(refusal(jpegPicture({ frame: 0xc9 }))).toContain('PNG');
  });

  it('of any bytes is read or refused, never thrown', () => {
    const begun = fc.constantFrom(pngPicture(3, 3), jpegPicture());
    const spoilt = fc
      .tuple(begun, fc.nat(400), fc.nat(255))
      .map(([bytes, at, value]) => bytes.with(at % bytes.length, value));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), spoilt), (bytes) => readPicture(bytes).ok !== undefined),
    );
  });
});

describe('base64', () => {
  it('is that of everybody else, both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });
});

describe('pictures of a document', () => {
  const { id, picture } = storedPicture(read(pngPicture(40, 20)));
  const document = { ...everyKind(), pictures: { [id]: picture } };

  it('are kept by the digest of their bytes and shown by them', () => {
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(shownPicture(document, id)).toMatchObject({ mediaType: 'image/png', width: 40, height: 20 });
    expect(shownPicture(document, 'f'.repeat(64))).toBeUndefined();
    expect(shownPicture(document, 'constructor')).toBeUndefined();
  });

  it('are not shown where they are not what they say', () => {
    const hostile = Buffer.from('<svg onload="alert(1)"/>').toString('base64');
    const pictures = { [id]: { mediaType: 'image/png' as const, data: hostile } };
    expect(shownPicture({ ...document, pictures }, id)).toBeUndefined();
  });

  it('are in use where anything names them, fields of later versions included', () => {
    expect([...picturesInUse(document)]).toEqual([]);
    expect([...picturesInUse({ ...document, service: { ...document.service, logoId: id } })]).toEqual([id]);
    const service = { ...document.service, ofTomorrow: { seals: [id] } };
    expect([...picturesInUse({ ...document, service })]).toEqual([id]);
  });
});
