const ROW_TAGS = ["<row", ":row", "<table:table-row"].map((tag) => Buffer.from(tag));

/** Roughly how many rows a workbook's parts hold, without reading them: what its reading may take. */
export function countRowTags(parts: Iterable<Uint8Array>): number {
  let count = 0;
  for (const part of parts) {
    const bytes = Buffer.from(part.buffer, part.byteOffset, part.length);
    for (const tag of ROW_TAGS)
      for (let at = bytes.indexOf(tag); at >= 0; at = bytes.indexOf(tag, at + tag.length))
        count += 1;
  }
  return count;
}
