/** Puts a rule's entry where its id belongs in the order of the family's sentences. */
export function insertSentences(source: string, id: string, entry: string): string {
  const lines = source.split("\n");
  const later = lines.findIndex((line) => {
    const known = /^ {2}"([a-z-]+)": \{$/.exec(line)?.[1];
    return known !== undefined && known > id;
  });
  const end = lines.findIndex((line) => line.startsWith("}"));
  const at = later === -1 ? end : later;
  return [...lines.slice(0, at), entry, ...lines.slice(at)].join("\n");
}
