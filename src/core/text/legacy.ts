import { TCVN3 } from "./tcvn3";
import { VNI } from "./vni";

/** Codes of Vietnamese before Unicode, in which old annexes are still kept. */
export type LegacyEncoding = "tcvn3" | "vni";

type Table = {
  readonly decode: ReadonlyMap<string, string>;
  readonly encode: ReadonlyMap<string, string>;
};

const TABLES: Readonly<Record<LegacyEncoding, Table>> = { tcvn3: tcvn3Table(), vni: vniTable() };

/** ".VnTime", ".VnArialH" → TCVN3; "VNI-Times" → VNI; any other font says nothing. */
export function encodingOfFont(fontName: string): LegacyEncoding | undefined {
  if (/^\.vn/i.test(fontName)) return "tcvn3";
  return /^vni[- ]/i.test(fontName) ? "vni" : undefined;
}

/** ".VnTimeH" draws small letters as capitals. */
export function isCapitalFont(fontName: string): boolean {
  return /^\.vn.*H$/i.test(fontName);
}

/** `capitals`: the text stands in a ".Vn…H" font. */
export function decodeLegacy(text: string, encoding: LegacyEncoding, capitals = false): string {
  const { decode } = TABLES[encoding];
  let decoded = "";
  for (let at = 0; at < text.length; at += 1) {
    const pair = encoding === "vni" ? decode.get(text.slice(at, at + 2)) : undefined;
    if (pair === undefined) {
      const sign = text.charAt(at);
      decoded += decode.get(sign) ?? sign;
      continue;
    }
    decoded += pair;
    at += 1;
  }
  return capitals ? decoded.toUpperCase() : decoded;
}

/** The way back, for a workbook that must stay in its old font. */
export function encodeLegacy(text: string, encoding: LegacyEncoding, capitals = false): string {
  const { encode } = TABLES[encoding];
  const source = (capitals ? text.toLowerCase() : text).normalize("NFC");
  let encoded = "";
  for (const letter of source) encoded += encode.get(letter) ?? letter;
  return encoded;
}

function tcvn3Table(): Table {
  const pairs = TCVN3.flatMap(([letters, codes]) =>
    Array.from(letters).map((letter, at): readonly [string, string] => [codes.charAt(at), letter]),
  );
  return { decode: new Map(pairs), encode: reverse(pairs) };
}

function vniTable(): Table {
  const small = VNI.flatMap(([letters, codes]) =>
    Array.from(letters).map((letter, at): readonly [string, string] => [
      codes[at] ?? letter,
      letter,
    ]),
  );
  const capital = small.map(([code, letter]): readonly [string, string] => [
    code.toUpperCase(),
    letter.toUpperCase(),
  ]);
  // "Caûi" and "CAÛI" occur, and so does a capital base with a small mark: "Aûnh".
  const mixed = small
    .filter(([code]) => code.length === 2)
    .map(([code, letter]): readonly [string, string] => [
      code.charAt(0).toUpperCase() + code.charAt(1),
      letter.toUpperCase(),
    ]);
  return {
    decode: new Map([...mixed, ...small, ...capital]),
    encode: reverse([...small, ...capital]),
  };
}

function reverse(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(pairs.map(([code, letter]) => [letter, code]));
}
