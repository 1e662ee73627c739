import { ChoiceGroup } from "./ChoiceGroup";
import { FileGroup } from "./FileGroup";
import { usePreview } from "./preview-context";

/** The Home tab: the manifest's group, and beside it what only the preview has. */
export function Ribbon() {
  const { ribbon, texts, actions } = usePreview();
  return (
    <nav className="ribbon" aria-label={texts.home}>
      <div className="tab-row">
        <span className="tab selected">{texts.home}</span>
      </div>
      <div className="groups">
        <FileGroup />
        <div className="group addin" role="group" aria-label={ribbon.groupLabel}>
          <div className="group-tools">
            {ribbon.buttons.map((button) => (
              <button
                key={button.id}
                type="button"
                className="large"
                title={button.tip}
                onClick={() => {
                  actions.press(button);
                }}
              >
                <img src={button.icon} alt="" width={32} height={32} />
                {button.label}
              </button>
            ))}
          </div>
          <span className="group-label">{ribbon.groupLabel}</span>
        </div>
        <ChoiceGroup />
      </div>
    </nav>
  );
}
