/** A part of our own code could not be fetched: no network, or a newer version has replaced the files. */
export function isCodeMissing(bug: unknown): boolean {
  return bug instanceof Error && bug.name === "ChunkLoadError";
}
