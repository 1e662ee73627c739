import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

export type Certificate = { readonly key: string; readonly cert: string; readonly until: string };

const validDays = 397;

/** Kept between runs, so that the browser's exception for it stays good. */
export async function localCertificate(folder: string): Promise<Certificate> {
  const file = join(folder, "certificate.json");
  const kept = existsSync(file)
    ? // Border: our own file, written below.
      (JSON.parse(readFileSync(file, "utf8")) as Certificate)
    : undefined;
  if (kept !== undefined && new Date(kept.until) > new Date()) return kept;

  const until = new Date(Date.now() + validDays * 86_400_000);
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keyType: "ec",
    notAfterDate: until,
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const certificate = { key, cert, until: until.toISOString() };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(certificate), { mode: 0o600 });
  return certificate;
}
