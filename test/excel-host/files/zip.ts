import { CFB } from "@e965/xlsx";

/** A zip archive as path → content. The file library brings a container module that reads and writes them. */
export type Archive = Map<string, Uint8Array>;

/** The package's typings say `any`. */
const container = CFB as {
  readonly read: (bytes: Uint8Array, options: { readonly type: "array" | "buffer" }) => Container;
  readonly write: (
    container: Container,
    options: { readonly type: "array"; readonly fileType: "zip"; readonly compression: boolean },
  ) => ArrayLike<number>;
  readonly utils: {
    readonly cfb_new: () => Container;
    readonly cfb_add: (container: Container, path: string, content: Uint8Array) => void;
  };
};

type Container = {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: ArrayLike<number>; readonly size: number }[];
};

export function readZip(bytes: Uint8Array): Archive {
  const { FullPaths, FileIndex } = container.read(bytes, { type: "array" });
  const archive: Archive = new Map();
  FullPaths.forEach((path, index) => {
    const content = FileIndex[index]?.content;
    // The container puts a root folder of its own before each path.
    const name = path.replace(/^[^/]*\//, "");
    if (content === undefined || name === "" || name.endsWith("/")) return;
    archive.set(name, Uint8Array.from(content));
  });
  return archive;
}

export function writeZip(archive: Archive): Uint8Array {
  const written = container.utils.cfb_new();
  for (const [path, content] of archive) container.utils.cfb_add(written, `/${path}`, content);
  return Uint8Array.from(
    container.write(written, { type: "array", fileType: "zip", compression: true }),
  );
}

export function textIn(archive: Archive, path: string): string | undefined {
  const content = archive.get(path);
  return content === undefined ? undefined : new TextDecoder().decode(content);
}

export function putText(archive: Archive, path: string, text: string): void {
  archive.set(path, new TextEncoder().encode(text));
}
