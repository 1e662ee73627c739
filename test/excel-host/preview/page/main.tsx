import { createRoot } from "react-dom/client";
import { loadClassTable } from "./class-table";
import { PreviewPage } from "./PreviewPage";
import { openSession } from "./session";
import { readStartSettings } from "./start-settings";

async function start(): Promise<void> {
  const [annexes, manifest, classTable] = await Promise.all([
    fetch("/annexes.json").then((response) => response.json() as Promise<readonly string[]>),
    fetch("/manifest.xml").then((response) => response.text()),
    loadClassTable(),
  ]);
  const settings = readStartSettings(new URLSearchParams(location.search), annexes);
  const file = await fetch(`/annexes/${settings.annex}`);
  const session = await openSession(settings.annex, await file.arrayBuffer(), classTable, settings);
  const root = document.getElementById("page");
  if (root === null) throw new Error("index.html has no #page");
  const parsed = new DOMParser().parseFromString(manifest, "application/xml");
  createRoot(root).render(
    <PreviewPage start={{ session, classTable, manifest: parsed, annexes, settings }} />,
  );
}

void start();
