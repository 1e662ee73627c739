/** null for any of these in one cell: its characters differ in it. */
export const FONT = { name: true, bold: true, italic: true, underline: true, color: true } as const;

export function isMixed({ format }: Excel.CellProperties): boolean {
  // Border: the typings leave out that a mixed property is null.
  const values: unknown[] = Object.values(format?.font ?? {});
  return values.includes(null);
}
