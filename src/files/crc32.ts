const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** The checksum of zip parts. A flipped bit can unpack without complaint into another number. */
export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  // By index: a loop over the iterator takes ten times as long.
  for (let at = 0; at < bytes.length; at += 1)
    rest = (TABLE[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}
