import { execFileSync } from "node:child_process";

export type PrintedPage = {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** As laid out on the page; a text may be broken into lines. */
  readonly text: string;
};

export function printedPages(pdf: Uint8Array): readonly PrintedPage[] {
  const sizes = run("pdfinfo", ["-l", "-1", "-"], pdf).matchAll(
    /^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm,
  );
  // A form feed ends each page.
  const texts = run("pdftotext", ["-layout", "-", "-"], pdf).split("\f");
  return [...sizes].map(([, width, height], index) => ({
    width: Number(width),
    height: Number(height),
    text: texts[index] ?? "",
  }));
}

function run(program: string, words: readonly string[], input: Uint8Array): string {
  return execFileSync(program, words, { input, encoding: "utf8", stdio: "pipe" });
}
