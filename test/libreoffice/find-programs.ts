import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installPackages, mayInstall } from "../debian-packages";

/** Calc, what reads its PDFs, and the fonts that have the widths of Times New Roman and Calibri. */
const PACKAGES = [
  "libreoffice-calc",
  "poppler-utils",
  "fonts-liberation",
  "fonts-crosextra-carlito",
] as const;
const CARLITO = "/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf";

const APPLICATIONS = [
  "/Applications/LibreOffice.app/Contents/MacOS",
  "C:\\Program Files\\LibreOffice\\program",
];

/** Before the tests: finds the programs, installs Debian's where one is missing and we may. */
export default function findPrograms(): void {
  if (mayInstall() && (missing().length > 0 || !existsSync(CARLITO))) installPackages(...PACKAGES);
  const [first, ...others] = missing();
  if (first !== undefined) {
    throw new Error(
      `Not found: ${[first, ...others].join(", ")}. Install LibreOffice Calc and poppler-utils ` +
        `(on Debian: sudo apt-get install ${PACKAGES.join(" ")}) and put them on the PATH.`,
    );
  }
  process.env["SOFFICE"] = find("soffice");
}

function missing(): readonly string[] {
  return ["soffice", "pdfinfo", "pdftotext"].filter((name) => find(name) === undefined);
}

function find(name: string): string | undefined {
  return [...(process.env["PATH"] ?? "").split(delimiter), ...APPLICATIONS]
    .flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)])
    .find((path) => existsSync(path));
}
