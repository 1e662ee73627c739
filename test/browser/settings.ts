/** What serve.ts found out before all tests; a worker of Jest hears of it by its environment. */
export type SettingName = "PREVIEW" | "BROWSER";

export function setting(name: SettingName): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`serve.ts has not set ${name}`);
  return value;
}
