import type { RuleSentences } from "../sentences";

export const text = {
  "blank-left-open": {
    title: "Document number or date not filled in",
    says: {
      open: ({ cell, text }) => ({
        what: `${cell} still has a blank: “${text}”.`,
        why: "An annex must name the number and date of its document, or it cannot be looked up.",
        todo: "Fill in number and date when the document is issued.",
      }),
      "run-together": ({ cell, text }) => ({
        what: `${cell}: the room for number and date is gone or the words run together: “${text}”.`,
        why: "In print there will be no room for the number, and the sentence is wrong.",
        todo: "Mend the sentence, for example “Kế hoạch số … /KH-UBND ngày … tháng … năm …”.",
      }),
    },
  },
  "bullets-on-one-line": {
    title: "Several bullets on one line",
    says: {
      joined: ({ cell, items }) => ({
        what: `${cell} has several bullets on one line; items: ${items}.`,
        why: "They are hard to tell apart; mostly the line breaks were lost in copying.",
        todo: "Put a line break (Alt+Enter) before each dash.",
      }),
    },
  },
  "decimal-point-among-commas": {
    title: "Decimal point among decimal commas",
    says: {
      point: ({ cell, number }) => ({
        what: `${cell} writes “${number}” with a point where other cells use a comma.`,
        why: "In Vietnamese a point separates thousands, so the number is easily misread.",
        todo: "Change it to a comma.",
      }),
    },
  },
  "legacy-encoding": {
    title: "Text in an old encoding",
    says: {
      cells: ({ encoding, count, cells, example }) => ({
        what: `Cells typed in ${encoding}: ${count} (${cells}). They read “${example}”.`,
        why: "They can be read only with the old font; searching, filtering and other systems show gibberish.",
        todo: "Look at the conversion, apply the fix to turn them into Unicode, then choose Times New Roman for these cells.",
      }),
    },
  },
  "markup-left": {
    title: "Leftover tags",
    says: {
      cells: ({ count, cells }) => ({
        what: `Cells with leftovers such as <b>, <p>, [bookmark…]: ${count} (${cells}).`,
        why: "They come from copying and will show in print.",
        todo: "Apply the fix to remove them; the words stay as they are.",
      }),
    },
  },
  "spaces-irregular": {
    title: "Irregular spaces",
    says: {
      cells: ({ count, cells }) => ({
        what: `Cells with double or unusual spaces, or an empty first line: ${count} (${cells}).`,
        why: "They cannot be seen, but searching, comparing and calculating miss these cells.",
        todo: "Apply the fix; the words stay as they are.",
      }),
    },
  },
  "term-misspelt": {
    title: "Misspelt term",
    says: {
      term: ({ cell, wrong, right }) => ({
        what: `${cell} has “${wrong}”, probably “${right}”.`,
        why: "A misspelt term looks careless and is not found by a search.",
        todo: `If it is a slip, change it to “${right}”.`,
      }),
    },
  },
  "term-outdated": {
    title: "Outdated term",
    says: {
      term: ({ name, instead, source, cells }) => ({
        what: `The table still uses “${name}” (${cells}); since ${source} it is “${instead}”.`,
        why: "With the old term the figures do not match those of the public service portal.",
        todo: `Change it to “${instead}” if the document that sets the indicators allows it.`,
      }),
    },
  },
  "unicode-decomposed": {
    title: "Accents stored apart from their letters",
    says: {
      cells: ({ count, cells }) => ({
        what: `Cells whose accents are stored as separate characters: ${count} (${cells}).`,
        why: "They look the same, but searching, filtering and comparing do not match them.",
        todo: "Apply the fix to store them in the usual way; they will look the same.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
