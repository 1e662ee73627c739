/** " (E7, E9)" where there are more cells than the one that the sentence names anyway. */
export function furtherCells(cell: string, cells: string): string {
  return cells === cell ? "" : ` (${cells})`;
}
