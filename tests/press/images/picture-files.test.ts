import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { resizePicture } from '#press/images/resize.ts'
import { photograph } from './picture-host.ts'

const widthsOf = async (width: number, height: number) => {
  const made = await resizePicture(await photograph(width, height))
  return made.kind === 'refused' ? made.message : made.about.widths
}

describe('a photograph', () => {
  test('is made narrower and never wider', async () => {
    expect(await widthsOf(4000, 3000)).toEqual([480, 960, 1600])
    expect(await widthsOf(1200, 900)).toEqual([480, 960, 1200])
    expect(await widthsOf(300, 200)).toEqual([300])
  })

  test('gets no second file that hardly differs from another', async () => {
    expect(await widthsOf(1000, 500)).toEqual([480, 960])
  })

  test('that is very high stays within what WebP can hold', async () => {
    const made = await resizePicture(await photograph(900, 20_000))
    expect(made.kind === 'resized' && made.about.height).toBeLessThanOrEqual(16_383)
  })

  test('stands upright, and nothing tells where it was taken', async () => {
    const lying = await sharp(await photograph(900, 600))
      .withExif({ IFD0: { Artist: 'Ada' }, IFD3: { GPSLatitude: '48/1 12/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const made = await resizePicture(lying)
    if (made.kind === 'refused') throw new Error(made.message)
    expect([made.about.width, made.about.height]).toEqual([600, 900])
    const { width, height, exif, orientation } = await sharp(made.files.at(-1)?.content).metadata()
    expect([width, height, exif, orientation]).toEqual([600, 900, undefined, undefined])
  })

  test('has the size that is said of it', async () => {
    const made = await resizePicture(await photograph(3001, 1999))
    if (made.kind === 'refused') throw new Error(made.message)
    const { width, height } = await sharp(made.files.at(-1)?.content).metadata()
    expect([made.about.width, made.about.height]).toEqual([width, height])
  })
})

describe('a picture that unfolds into more than there is memory for', () => {
  test('is refused', async () => {
    expect(await resizePicture(bomb(30_000, 30_000))).toEqual({
      kind: 'refused',
      message: 'has more than 50 million pixels',
    })
  })
})

describe('a moving picture', () => {
  const raw = { width: 40, height: 80, channels: 3, pageHeight: 40 } as const
  const frames = sharp(Buffer.alloc(40 * 80 * 3, 9).fill(200, 40 * 40 * 3), { raw })

  test('goes on moving', async () => {
    for (const bytes of [await frames.clone().gif().toBuffer(), await frames.clone().webp().toBuffer()]) {
      const made = await resizePicture(bytes)
      if (made.kind !== 'kept') throw new Error(made.kind)
      expect(made.about).toMatchObject({ width: 40, height: 40, widths: [] })
      expect(made.files.map(({ content }) => bytes.equals(content))).toEqual([true])
    }
  })

  test('as a PNG is not taken for its first moment', async () => {
    const still = await sharp(await photograph(30, 20))
      .png()
      .toBuffer()
    const control = chunk('acTL', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]))
    const moving = Buffer.concat([still.subarray(0, 33), control, still.subarray(33)])
    expect(await resizePicture(moving)).toMatchObject({ kind: 'kept', about: { type: 'png', width: 30 } })
  })
})

/** A PNG of nothing but zeros, with its sums left out: nobody should come as far as to add them up. */
function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const bytes = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.byteLength)
  sum.writeUInt32BE(checksum(bytes))
  return Buffer.concat([size, bytes, sum])
}

function checksum(bytes: Buffer): number {
  let sum = 0xffff_ffff
  for (const byte of bytes) {
    sum ^= byte
    for (let i = 0; i < 8; i += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb8_8320 : sum >>> 1
  }
  return (sum ^ 0xffff_ffff) >>> 0
}
