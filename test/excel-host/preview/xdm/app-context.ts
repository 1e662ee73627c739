export type AppContextOptions = {
  readonly addinId: string;
  readonly addinName: string;
  readonly control: string;
  readonly language: string;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  readonly requirementSets: Readonly<Record<string, string>>;
  /** `document.settings`: names with values as JSON texts. */
  readonly settings: readonly (readonly [string, string])[];
};

const EXCEL_ON_THE_WEB = 16;
const TASK_PANE = 1;
const SHOWN_AS_TASK_PANE = 2;

/** The answer to `getAppContextAsync`: who the host is. Most fields may be neither null nor absent, or Office.js dies. */
export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: options.addinId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: options.language,
    _dataLocale: options.language,
    _docUrl: options.documentUrl,
    _clientMode: options.readOnly ? 0 : 1,
    _settings: options.settings,
    _reason: "inserted",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: options.control,
    _addinName: options.addinName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: SHOWN_AS_TASK_PANE,
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _hostFullVersion: "16.0.18000.40000",
    _wacHostEnvironment: "0",
  };
}
