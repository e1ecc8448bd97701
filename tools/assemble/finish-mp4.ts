/**
 * The last step of an MP4: the index (`moov`) in front, so that playing starts before the file has arrived,
 * and chapters in it. libav would do the first in a second pass over the file and cannot be asked for the
 * second through our binding, so both happen in one streaming copy here.
 *
 * Boxes as in ISO/IEC 14496-12; chapters as a Nero `chpl` list, which ffprobe, VLC and mpv read.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../film/errors.ts'

interface BoxPlace {
  type: string
  start: number
  size: number
}

export interface ChapterMark {
  title: string
  seconds: number
}

/** Copies `source` to `target` with the index first and chapters added. The media bytes are not touched. */
export async function finishMp4(
  source: string,
  target: string,
  chapters: readonly ChapterMark[],
): Promise<void> {
  const file = await open(source)
  try {
    const boxes = await topBoxes(file)
    const place = boxes.find((box) => box.type === 'moov')
    if (!place) throw new Problem('media', 'The film file has no index.', 'Run the same command again.')
    const original = Buffer.alloc(place.size)
    await file.read(original, 0, place.size, place.start)
    const index = withChapters(original, chapters)
    const [head, ...rest] = boxes.filter((box) => box !== place)
    // Everything behind `ftyp` moves back by the index, unless it stood behind the index already.
    for (const box of rest)
      if (box.start > place.start)
        throw new Problem('media', 'The film file is laid out unexpectedly.', 'Run the same command again.')
    shiftChunks(index, index.length)
    const out = createWriteStream(target)
    const copy = (box: BoxPlace): Promise<void> =>
      pipeline(createReadStream(source, { start: box.start, end: box.start + box.size - 1 }), out, {
        end: false,
      })
    if (head) await copy(head)
    out.write(index)
    for (const box of rest) await copy(box)
    await new Promise<void>((resolve, reject) => {
      out.once('error', reject)
      out.end(resolve)
    })
  } finally {
    await file.close()
  }
}

async function topBoxes(file: FileHandle): Promise<BoxPlace[]> {
  const { size: end } = await file.stat()
  const boxes: BoxPlace[] = []
  const head = Buffer.alloc(16)
  for (let start = 0; start + 8 <= end;) {
    await file.read(head, 0, 16, start)
    const short = head.readUInt32BE(0)
    const size = short === 1 ? Number(head.readBigUInt64BE(8)) : short || end - start
    if (size < 8) break
    boxes.push({ type: head.toString('latin1', 4, 8), start, size })
    start += size
  }
  return boxes
}

function box(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

function children(parent: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let at = 8; at + 8 <= parent.length;) {
    const size = parent.readUInt32BE(at)
    if (size < 8) break
    found.push(parent.subarray(at, at + size))
    at += size
  }
  return found
}

function typeOf(item: Buffer): string {
  return item.toString('latin1', 4, 8)
}

function withChapters(moov: Buffer, chapters: readonly ChapterMark[]): Buffer {
  if (chapters.length === 0) return Buffer.from(moov)
  const kids = children(moov)
  const old = kids.find((kid) => typeOf(kid) === 'udta')
  const userData = box('udta', ...(old ? [old.subarray(8)] : []), chapterList(chapters))
  return box('moov', ...kids.filter((kid) => kid !== old), userData)
}

/** `chpl`: version 1, at most 255 entries of start (100 ns) and a title of at most 255 bytes. */
function chapterList(chapters: readonly ChapterMark[]): Buffer {
  const listed = chapters.slice(0, 255)
  const entries = listed.map(({ title, seconds }) => {
    const name = cutToBytes(title, 255)
    const head = Buffer.alloc(9)
    head.writeBigUInt64BE(BigInt(Math.round(seconds * 1e7)))
    head[8] = name.length
    return Buffer.concat([head, name])
  })
  return box('chpl', Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, listed.length]), ...entries)
}

/** Cuts at a whole character, never inside one. */
function cutToBytes(text: string, limit: number): Buffer {
  let kept = ''
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > limit) break
    kept += character
  }
  return Buffer.from(kept, 'utf8')
}

const containers = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl'])

/** Adds to every chunk offset, in place. */
function shiftChunks(parent: Buffer, by: number): void {
  for (const kid of children(parent)) {
    const type = typeOf(kid)
    if (containers.has(type)) shiftChunks(kid, by)
    else if (type === 'stco') shift32(kid, by)
    else if (type === 'co64') {
      const count = kid.readUInt32BE(12)
      for (let entry = 0; entry < count; entry++) {
        kid.writeBigUInt64BE(kid.readBigUInt64BE(16 + entry * 8) + BigInt(by), 16 + entry * 8)
      }
    }
  }
}

function shift32(kid: Buffer, by: number): void {
  const count = kid.readUInt32BE(12)
  for (let entry = 0; entry < count; entry++) {
    const moved = kid.readUInt32BE(16 + entry * 4) + by
    if (moved > 0xffffffff)
      throw new Problem('media', 'The film file passes 4 GB.', 'Cut it into parts of under an hour.')
    kid.writeUInt32BE(moved, 16 + entry * 4)
  }
}
