import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

const here = new URL(".", import.meta.url);
const drawing = readFileSync(new URL("icons.svg", here), "utf8");

const symbols = ["review", "insert", "summary", "board"];
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Every PNG that belongs in assets/, by its name. */
export function drawIcons() {
  return new Map(
    symbols.flatMap((symbol) =>
      sizes.map((size) => [`${symbol}-${String(size)}.png`, draw(symbol, size)]),
    ),
  );
}

function draw(symbol, size) {
  const svg = drawing.replace("</svg>", `<use href="#${symbol}" width="32" height="32"/></svg>`);
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, png] of drawIcons()) writeFileSync(new URL(name, here), png);
}
