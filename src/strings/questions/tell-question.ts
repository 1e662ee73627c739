import type { Annex } from "../../core/model/annex";
import type { Question, QuestionOption } from "../../core/model/question";
import { formatColumn, formatPosition } from "../../core/sheet/address";
import type { Strings } from "../strings";

const LONGEST_HEAD = 60;

type QuestionStrings = Pick<Strings, "questions" | "terms">;

/** What is asked, and how many findings wait for the answer. */
export function tellQuestion(strings: QuestionStrings, annex: Annex, question: Question): string {
  const asked = ask(strings, annex, question);
  const waiting = strings.questions.withheld(question.withheld);
  return waiting === "" ? asked : `${asked} ${waiting}`;
}

function ask({ questions: say }: QuestionStrings, { columns }: Annex, question: Question): string {
  const { about, at, word = "" } = question;
  const cell = formatPosition(at);
  if (about === "annex") return say.annex(cell);
  if (about === "status-word") return say.statusWord(word, cell);
  const head = columns.find(({ column }) => column === question.column)?.header ?? "";
  if (head === "") return say.headlessColumn(formatColumn(at.column));
  return say.column(shortenHead(head), cell);
}

function shortenHead(head: string): string {
  const line = head.replaceAll("\n", " ");
  return line.length <= LONGEST_HEAD ? line : `${line.slice(0, LONGEST_HEAD - 1).trimEnd()}…`;
}

/** One answer, as a button says it. */
export function tellOption(
  { questions: say, terms }: QuestionStrings,
  option: QuestionOption,
): string {
  const { annex, status, role, kind, year } = option;
  if (annex !== undefined) return annex ? say.isAnnex : say.isNoAnnex;
  if (status !== undefined) return say.meanings[status];
  if (role === undefined) return "";
  const what = kind === undefined ? terms.roles[role] : terms.valueKinds[kind];
  return year === undefined ? what : say.ofYear(what, String(year));
}
