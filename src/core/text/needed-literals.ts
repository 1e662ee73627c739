/**
 * Literal texts of which at least one stands in whatever the expression matches: "\d+/(NQ|NĐ)/" needs "/NQ/" or
 * "/NĐ/". Undefined where no such list can be read off. Whoever has many expressions and thousands of texts
 * looks for the literals first, and compiles and runs an expression only where it can match.
 */
export function neededLiterals(source: string): readonly string[] | undefined {
  const literals = splitAlternatives(source).map(literalsOfSequence);
  return literals.every((own) => own !== undefined) ? literals.flat() : undefined;
}

/** The same where a text must match all of several expressions: the list that says most. */
export function neededByAll(sources: readonly string[]): readonly string[] | undefined {
  let best: readonly string[] = [];
  for (const source of sources) {
    const literals = neededLiterals(source) ?? [];
    if (shortest(literals) > shortest(best)) best = literals;
  }
  return best.length === 0 ? undefined : best;
}

/** More spellings than these say little. */
const MOST = 16;
const META = /[\\^$.*+?()[\]{}|]/;
const SIGN = /^\\[^a-zA-Z0-9]$/;
const LOOK_AROUND = /^\(\?(?:[=!]|<[=!])/;
const PLAIN_CLASS = /^\[[^\\^\]-]+\]$/;
/** A group (three deep at most), class, escape or character, and how often it may stand. */
const PIECE =
  /(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|[^])((?:[*?+]|\{[\d,]+\})?\??)/gu;

/** Of the stretches that can be spelled out, the list whose shortest member is the longest. */
function literalsOfSequence(source: string): readonly string[] | undefined {
  let best: readonly string[] = [];
  let stretch: readonly string[] = [""];
  const end = (next: readonly string[]): void => {
    if (shortest(stretch) > shortest(best)) best = stretch;
    stretch = next;
  };
  for (const [, piece = "", quantifier = ""] of source.matchAll(PIECE)) {
    const options = quantifier === "" ? spellingsOf(piece) : undefined;
    if (options === undefined) end([""]);
    else if (options.length * stretch.length > MOST) end(options);
    else stretch = joinEach(stretch, options);
  }
  end([""]);
  return best.length === 0 ? undefined : best;
}

/** All that one piece may be; undefined where that is not a short list. */
function spellingsOf(piece: string): readonly string[] | undefined {
  if (!META.test(piece)) return [piece];
  if (SIGN.test(piece)) return [piece.slice(1)];
  if (PLAIN_CLASS.test(piece)) return Array.from(piece.slice(1, -1));
  // It takes no room: what stands before and behind it are neighbours.
  if (LOOK_AROUND.test(piece)) return [""];
  if (!piece.startsWith("(")) return undefined;
  const options = splitAlternatives(piece.slice(1, -1).replace(/^\?(?::|<\w+>)/, ""));
  const spelled = options.map(spellSequence);
  return spelled.every((own) => own !== undefined) ? spelled.flat() : undefined;
}

function spellSequence(source: string): readonly string[] | undefined {
  let spelled: readonly string[] = [""];
  for (const [, piece = "", quantifier = ""] of source.matchAll(PIECE)) {
    const options = quantifier === "" ? spellingsOf(piece) : undefined;
    if (options === undefined || options.length * spelled.length > MOST) return undefined;
    spelled = joinEach(spelled, options);
  }
  return spelled;
}

function splitAlternatives(source: string): readonly string[] {
  const options = [""];
  for (const [whole] of source.matchAll(PIECE)) {
    if (whole === "|") options.push("");
    else options.push((options.pop() ?? "") + whole);
  }
  return options;
}

function joinEach(before: readonly string[], after: readonly string[]): readonly string[] {
  return before.flatMap((head) => after.map((tail) => head + tail));
}

function shortest(literals: readonly string[]): number {
  return literals.length === 0 ? 0 : Math.min(...literals.map(({ length }) => length));
}
