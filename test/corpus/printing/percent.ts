export const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${String(Math.round((1000 * part) / whole) / 10)} %`;

export const share = ({ right, of }: { readonly right: number; readonly of: number }): string =>
  `${String(right)}/${String(of)} (${percent(right, of)})`;
