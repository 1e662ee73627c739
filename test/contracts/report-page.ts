import { join } from "node:path";
import ts from "typescript";

const SOURCE = join(__dirname, "../../src/app/report/annex-report.ts");

const INTRO = `# The JSON report

What \`npm run -s check -- FILES --json\` prints: one whole document on stdout, nothing else. Progress goes to stderr.
Exit code 0: clean; 1: an error was found, a question is open, or the file itself switches rules off; 2: a file could not be read.

Rows count from 1, cells and columns are written as in Excel. Fields may be added, never renamed; one marked "?" is left
out where there is nothing to say. Written by \`npm run generate\` from \`src/app/report/annex-report.ts\`.
`;

/** docs/report.md, from the types of the report and their comments. */
export function reportPage(): string {
  const program = ts.createProgram([SOURCE], {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const source = program.getSourceFile(SOURCE);
  if (source === undefined) throw new Error(`no ${SOURCE}`);
  const checker = program.getTypeChecker();
  const parts = source.statements
    .filter(ts.isTypeAliasDeclaration)
    .map((declaration) => describeType(checker, declaration));
  return `${[INTRO.trim(), ...parts].join("\n\n")}\n`;
}

function describeType(checker: ts.TypeChecker, declaration: ts.TypeAliasDeclaration): string {
  const comment = commentOf(checker, checker.getSymbolAtLocation(declaration.name));
  const fields = checker
    .getTypeAtLocation(declaration)
    .getProperties()
    .map((field) => describeField(checker, declaration, field));
  return [
    `## ${declaration.name.text}`,
    ...(comment === "" ? [] : [comment]),
    fields.join("\n"),
  ].join("\n\n");
}

function describeField(checker: ts.TypeChecker, place: ts.Node, field: ts.Symbol): string {
  const type = checker.getTypeOfSymbolAtLocation(field, place);
  const isOptional =
    (field.flags & ts.SymbolFlags.Optional) !== 0 ||
    (type.isUnion() && type.types.some(({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0));
  const comment = commentOf(checker, field);
  const said = comment === "" ? "" : `: ${comment}`;
  return `- \`${field.name}${isOptional ? "?" : ""}\` \`${writeType(checker, type)}\`${said}`;
}

/** Unions of words are spelled out, for a reader has no other place to look them up. */
function writeType(checker: ts.TypeChecker, type: ts.Type): string {
  const known = checker.getNonNullableType(type);
  if (known.isUnion() && known.types.every((one) => one.isStringLiteral()))
    return known.types.map((one) => checker.typeToString(one)).join(" | ");
  return checker
    .typeToString(known, undefined, ts.TypeFormatFlags.NoTruncation)
    .replaceAll("readonly ", "");
}

function commentOf(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): string {
  const parts = symbol?.getDocumentationComment(checker) ?? [];
  return ts.displayPartsToString([...parts]).replaceAll("\n", " ");
}
