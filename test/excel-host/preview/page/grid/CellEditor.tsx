import { useEffect, useRef, type KeyboardEvent } from "react";
import { usePreview } from "../preview-context";
import type { Box } from "./geometry";

/** Typing into the selected cell. As in Excel, a click into the pane does not end it. */
export function CellEditor({ box, initial }: { readonly box: Box; readonly initial: string }) {
  const { actions, texts } = usePreview();
  const input = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(initial.length, initial.length);
  }, [initial]);

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const text = input.current?.value ?? "";
    if (event.key === "Escape") actions.endEditing();
    else if (event.key === "Enter" && !event.altKey) actions.endEditing({ text, then: "down" });
    else if (event.key === "Tab") actions.endEditing({ text, then: "right" });
    else return;
    event.preventDefault();
  }

  return (
    <textarea
      ref={input}
      className="cell-editor"
      aria-label={texts.content}
      defaultValue={initial}
      style={{ ...box, minWidth: box.width, minHeight: box.height }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
    />
  );
}
