import type { Finding } from "../../../src/core/model/finding";
import { countBySeverity } from "../../../src/app/reviewing/count-findings";
import { groupFindings } from "../../../src/ui/findings/group-findings";
import { annexReview, finding } from "../../builders/reviews";

const ALL = { hidden: [], words: "" } as const;
const textOf = ({ id }: Finding) => `Thiếu số liệu năm 2024 ${id}`;

const findings = [
  finding("title", { indicator: "gone", severity: "hint" }),
  finding("a", { indicator: "1", severity: "error" }),
  finding("b", { indicator: "2" }),
  finding("c", { indicator: "1" }),
  finding("d", { indicator: "2", ignored: "đã đối chiếu" }),
];
const reviewed = annexReview(["completed", "in-progress"], { findings });

const idsOf = (list: ReturnType<typeof groupFindings>) =>
  list.groups.map((group) => [group.indicator?.key, group.findings.map(({ id }) => id)]);

test("findings stand under their indicator, ignored ones are out", () => {
  const list = groupFindings(reviewed, ALL, 200, textOf);
  expect(idsOf(list)).toEqual([
    [undefined, ["title"]],
    ["1", ["a", "c"]],
    ["2", ["b"]],
  ]);
  expect(list.matching).toBe(4);
});

test("next and previous walk the list as it is drawn", () => {
  const { shown } = groupFindings(reviewed, ALL, 200, textOf);
  expect(shown.map(({ id }) => id)).toEqual(["title", "a", "c", "b"]);
});

test("a hidden severity leaves the list", () => {
  const list = groupFindings(reviewed, { hidden: ["warning"], words: "" }, 200, textOf);
  expect(idsOf(list)).toEqual([
    [undefined, ["title"]],
    ["1", ["a"]],
  ]);
});

test.each([
  ["thieu so lieu", 4],
  ["ĐÚNG HẠN (2)", 1],
  ["nam 2024 c", 1],
  ["không có gì", 0],
])("searching %j ignores case and diacritics", (words, matching) => {
  expect(groupFindings(reviewed, { hidden: [], words }, 200, textOf).matching).toBe(matching);
});

test("a long list is cut, but says how much matches", () => {
  const list = groupFindings(reviewed, ALL, 2, textOf);
  expect(idsOf(list)).toEqual([
    [undefined, ["title"]],
    ["1", ["a"]],
  ]);
  expect(list.matching).toBe(4);
});

test("counts by severity leave ignored ones out", () => {
  expect(countBySeverity(findings)).toEqual({ error: 1, warning: 2, hint: 1 });
});
