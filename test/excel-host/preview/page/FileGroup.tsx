import { useRef, useState } from "react";
import { annexTitles } from "./page-texts";
import { usePreview } from "./preview-context";

export function FileGroup() {
  const { texts, actions } = usePreview();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="group" role="group" aria-label={texts.files}>
      <div className="group-tools stacked">
        <SampleMenu />
        <button type="button" onClick={() => input.current?.click()}>
          {texts.openOwn}
        </button>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) actions.openFile(file);
            // So that the same file can be chosen again.
            target.value = "";
          }}
        />
        <button type="button" onClick={actions.save}>
          {texts.saveAs}
        </button>
      </div>
      <span className="group-label">{texts.files}</span>
    </div>
  );
}

function SampleMenu() {
  const { annexes, texts, language, session, actions } = usePreview();
  const [isOpen, setOpen] = useState(false);
  return (
    <div
      className="menu"
      role="presentation"
      onKeyDown={({ key }) => {
        if (key === "Escape") setOpen(false);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        className="important"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {texts.openSample} ▾
      </button>
      {isOpen && (
        <div role="menu" aria-label={texts.openSample}>
          {annexes.map((name) => (
            <button
              key={name}
              type="button"
              role="menuitemradio"
              aria-checked={session.fileName === name}
              onClick={() => {
                setOpen(false);
                actions.openSample(name);
              }}
            >
              {annexTitles[name]?.[language] ?? name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
