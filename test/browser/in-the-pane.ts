import type { Copy } from "./annex-copies";
import type { OpenPreview } from "./open-preview";

/** What the pane announces, which is what a screen reader hears. */
export async function hear({ pane }: OpenPreview, text: RegExp): Promise<void> {
  // A closed pane goes on running, and announcing.
  const announcer = pane.getByRole("status", { includeHidden: true });
  await announcer.filter({ hasText: text }).waitFor({ state: "attached" });
}

export async function check(preview: OpenPreview): Promise<void> {
  await preview.pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await hear(preview, /^Đã kiểm tra xong/);
}

export async function openCopy({ page }: OpenPreview, copy: Copy): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(copy);
  await page.locator(".title-bar", { hasText: copy.name }).waitFor();
}
