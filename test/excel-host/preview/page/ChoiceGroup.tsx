import { usePreview } from "./preview-context";
import { languages, paneWidths, themes } from "./start-settings";

/** What a person may switch to see how the pane takes it. */
export function ChoiceGroup() {
  const { texts, language, theme, paneWidth, actions } = usePreview();
  return (
    <div className="group" role="group" aria-label={texts.view}>
      <div className="group-tools choices">
        <Choice
          label={texts.language}
          value={language}
          options={languages.map((value) => [value, value === "vi" ? "Tiếng Việt" : "English"])}
          onChoose={(value) => {
            actions.choose({ language: value });
          }}
        />
        <Choice
          label={texts.theme}
          value={theme}
          options={themes.map((value) => [value, texts[value]])}
          onChoose={(value) => {
            actions.choose({ theme: value });
          }}
        />
        <Choice
          label={texts.paneWidth}
          value={paneWidth}
          options={paneWidths.map((value) => [value, `${String(value)} px`])}
          onChoose={(value) => {
            actions.choose({ paneWidth: value });
          }}
        />
      </div>
      <span className="group-label">{texts.view}</span>
    </div>
  );
}

type ChoiceProps<T extends string | number> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChoose: (value: T) => void;
};

function Choice<T extends string | number>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([option]) => String(option) === target.value);
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
