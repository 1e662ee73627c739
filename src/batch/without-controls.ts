/** All but the line break: a cell or a file name may hold what a terminal takes for commands. */
const CONTROLS = /[\p{Cc}]/gu;

export function withoutControls(text: string): string {
  return text.replace(CONTROLS, (sign) => (sign === "\n" ? sign : ""));
}
