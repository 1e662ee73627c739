import type { ClassTable } from "../../engine/class-table";
import { reflectClasses } from "../../engine/reflect-classes";

/** The client's classes, read from a client of the page's own in a hidden frame: the pane's is not there yet. */
export async function loadClassTable(): Promise<ClassTable> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const inner = frame.contentWindow as (Window & Record<string, unknown>) | null;
  if (inner === null) throw new Error("the browser gave no window to a frame");

  await new Promise((resolve, reject) => {
    const script = inner.document.createElement("script");
    script.src = new URL("/office-js/excel-web-16.00.js", location.href).href;
    script.onload = resolve;
    script.onerror = reject;
    inner.document.head.append(script);
  });
  // Border: the namespace that the script has just defined.
  return reflectClasses(inner["Excel"] as Record<string, unknown>);
}
