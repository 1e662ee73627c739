/*
 * Marks are cut off by hand: an expression such as "[.;]+$" walks anew from every mark that stands further in.
 * `mark` is asked for one character at a time.
 */

export function trimStartMarks(text: string, mark: RegExp): string {
  let start = 0;
  while (start < text.length && mark.test(text.charAt(start))) start += 1;
  return text.slice(start);
}

export function trimEndMarks(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0 && mark.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
