import { Inflate } from "fflate";
import { done, type Result } from "../app/failure";
import { crc32 } from "./crc32";
import type { ReadLimits } from "./limits";
import { unreadable } from "./unreadable";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

export type ZipParts = ReadonlyMap<string, Uint8Array>;

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER_LENGTH = 30;
/** Unpacked a little at a time: one byte may stand for a thousand. */
const STEP = 65_536;
/** Pictures, macros and printer settings hold no cells; their sizes are not worth unpacking. */
const CELL_FREE =
  /(?:^|\/)(?:media|Pictures|Thumbnails|printerSettings|embeddings)\/|vbaProject|\.(?:png|jpe?g|gif|emf|wmf)$/i;

/**
 * The parts of a zip that may hold cells. Unpacked here and not by the library, which trusts the
 * sizes that a part claims: a bomb is stopped before it is unpacked, a lying one when it overflows.
 */
export function unpackZip(bytes: Uint8Array, limits: ReadLimits): Result<ZipParts> {
  const entries = readZipDirectory(bytes);
  if (entries === undefined) return unreadable("truncated");
  const wanted = entries.filter(({ name }) => !name.endsWith("/") && !CELL_FREE.test(name));
  if (wanted.some(({ encrypted }) => encrypted)) return unreadable("encrypted");
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.unpackedBytes) return unreadable("too-large");
  const parts = new Map<string, Uint8Array>();
  for (const entry of wanted) {
    const part = unpackEntry(bytes, entry);
    if (part === undefined) return unreadable("truncated");
    parts.set(entry.name, part);
  }
  return done(parts);
}

function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  if (entry.offset + LOCAL_HEADER_LENGTH > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameLength = view.getUint16(entry.offset + 26, true);
  const extraLength = view.getUint16(entry.offset + 28, true);
  const from = entry.offset + LOCAL_HEADER_LENGTH + nameLength + extraLength;
  const packed = bytes.subarray(from, from + entry.packedSize);
  if (packed.length < entry.packedSize) return undefined;
  const part = inflate(packed, entry);
  return part?.length === entry.size && crc32(part) === entry.checksum ? part : undefined;
}

function inflate(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array | undefined {
  if (method === STORED) return packed;
  if (method !== DEFLATED) return undefined;
  try {
    const part = new Uint8Array(size);
    let filled = 0;
    const inflater = new Inflate((chunk) => {
      part.set(chunk, filled);
      filled += chunk.length;
    });
    for (let at = 0; at < packed.length; at += STEP)
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    return filled === size ? part : undefined;
  } catch {
    // Damaged data throws, and so does a part that is longer than it claims.
    return undefined;
  }
}
