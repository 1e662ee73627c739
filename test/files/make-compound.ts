import * as XLSX from "@e965/xlsx";

// The library's own types say `any` here.
const compound = XLSX.CFB as {
  readonly utils: {
    readonly cfb_new: () => unknown;
    readonly cfb_add: (file: unknown, name: string, content: Uint8Array) => void;
  };
  readonly write: (file: unknown, options: { readonly type: "buffer" }) => Buffer;
};

/** The kind of file in which .xls, .doc and everything with a password is wrapped. */
export function makeCompound(streams: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const file = compound.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    compound.utils.cfb_add(file, `/${name}`, Buffer.from(content));
  return compound.write(file, { type: "buffer" });
}
