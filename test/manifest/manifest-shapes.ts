/**
 * What may stand where, from [MS-OWEMXML] and the ordering page of the Office add-in documentation. Only what a
 * task-pane add-in with ribbon buttons uses: anything else is reported, and belongs here once we use it.
 */
export type ElementShape = {
  /** In this order. Absent: the element holds text only. */
  readonly children?: readonly ChildShape[];
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
};

type ChildShape = { readonly name: string; readonly least: 0 | 1; readonly most: number };

const one = (name: string): ChildShape => ({ name, least: 1, most: 1 });
const optional = (name: string): ChildShape => ({ name, least: 0, most: 1 });
const some = (name: string): ChildShape => ({ name, least: 1, most: Infinity });
const any = (name: string): ChildShape => ({ name, least: 0, most: Infinity });

const text: ElementShape = {};
const localised: ElementShape = { children: [any("Override")], required: ["DefaultValue"] };
const override: ElementShape = { children: [], required: ["Locale", "Value"] };
const byResource: ElementShape = { children: [], required: ["resid"] };
const resource: ElementShape = {
  children: [any("bt:Override")],
  required: ["id", "DefaultValue"],
};

export const shapes: Readonly<Record<string, ElementShape>> = {
  OfficeApp: {
    required: ["xsi:type"],
    children: [
      one("Id"),
      optional("AlternateId"),
      one("Version"),
      one("ProviderName"),
      one("DefaultLocale"),
      one("DisplayName"),
      one("Description"),
      one("IconUrl"),
      one("HighResolutionIconUrl"),
      one("SupportUrl"),
      optional("AppDomains"),
      one("Hosts"),
      one("Requirements"),
      one("DefaultSettings"),
      one("Permissions"),
      optional("vo:VersionOverrides"),
      optional("ExtendedOverrides"),
    ],
  },
  Id: text,
  AlternateId: text,
  Version: text,
  ProviderName: text,
  DefaultLocale: text,
  Permissions: text,
  DisplayName: localised,
  Description: localised,
  IconUrl: localised,
  HighResolutionIconUrl: localised,
  SupportUrl: localised,
  SourceLocation: localised,
  Override: override,
  AppDomains: { children: [some("AppDomain")] },
  AppDomain: text,
  Hosts: { children: [some("Host")] },
  Host: { children: [], required: ["Name"] },
  Requirements: { children: [one("Sets")] },
  Sets: { children: [some("Set")], optional: ["DefaultMinVersion"] },
  Set: { children: [], required: ["Name"], optional: ["MinVersion"] },
  DefaultSettings: { children: [one("SourceLocation")] },
  ExtendedOverrides: { children: [], required: ["Url"], optional: ["ResourcesUrl"] },

  "vo:VersionOverrides": {
    required: ["xsi:type"],
    children: [
      optional("vo:Description"),
      optional("vo:Requirements"),
      one("vo:Hosts"),
      one("vo:Resources"),
      optional("vo:EquivalentAddins"),
    ],
  },
  "vo:Requirements": { children: [one("bt:Sets")] },
  "bt:Sets": { children: [some("bt:Set")], optional: ["DefaultMinVersion"] },
  "bt:Set": { children: [], required: ["Name"], optional: ["MinVersion"] },
  "vo:Hosts": { children: [some("vo:Host")] },
  "vo:Host": {
    required: ["xsi:type"],
    children: [optional("vo:Runtimes"), one("vo:DesktopFormFactor")],
  },
  "vo:Runtimes": { children: [one("vo:Runtime")] },
  "vo:Runtime": { children: [], required: ["resid"], optional: ["lifetime"] },
  "vo:DesktopFormFactor": {
    children: [optional("vo:GetStarted"), optional("vo:FunctionFile"), some("vo:ExtensionPoint")],
  },
  "vo:GetStarted": {
    children: [one("vo:Title"), one("vo:Description"), one("vo:LearnMoreUrl")],
  },
  "vo:Title": byResource,
  "vo:Description": byResource,
  "vo:LearnMoreUrl": byResource,
  "vo:FunctionFile": byResource,
  "vo:ExtensionPoint": { required: ["xsi:type"], children: [one("vo:OfficeTab")] },
  "vo:OfficeTab": { required: ["id"], children: [some("vo:Group")] },
  "vo:Group": { required: ["id"], children: [one("vo:Label"), one("vo:Icon"), some("vo:Control")] },
  "vo:Label": byResource,
  "vo:Icon": { children: [some("bt:Image")] },
  "vo:Control": {
    required: ["xsi:type", "id"],
    children: [
      one("vo:Label"),
      one("vo:Supertip"),
      one("vo:Icon"),
      one("vo:Action"),
      optional("vo:Enabled"),
    ],
  },
  "vo:Supertip": { children: [one("vo:Title"), one("vo:Description")] },
  "vo:Action": {
    required: ["xsi:type"],
    children: [
      optional("vo:TaskpaneId"),
      optional("vo:SourceLocation"),
      optional("vo:Title"),
      optional("vo:FunctionName"),
    ],
  },
  "vo:Enabled": text,
  "vo:TaskpaneId": text,
  "vo:SourceLocation": byResource,
  "vo:FunctionName": text,
  "vo:EquivalentAddins": { children: [some("vo:EquivalentAddin")] },
  "vo:EquivalentAddin": {
    children: [optional("vo:ProgId"), optional("vo:FileName"), one("vo:Type")],
  },
  "vo:ProgId": text,
  "vo:FileName": text,
  "vo:Type": text,
  "vo:Resources": {
    children: [
      one("bt:Images"),
      one("bt:Urls"),
      one("bt:ShortStrings"),
      optional("bt:LongStrings"),
    ],
  },
  "bt:Images": { children: [some("bt:Image")] },
  "bt:Urls": { children: [some("bt:Url")] },
  "bt:ShortStrings": { children: [some("bt:String")] },
  "bt:LongStrings": { children: [some("bt:String")] },
  "bt:Url": resource,
  "bt:String": resource,
  "bt:Override": override,
};

/** `bt:Image` names a picture inside an Icon and is one inside Resources. */
export const imageShapes = {
  inIcon: { children: [], required: ["size", "resid"] },
  inResources: resource,
} as const satisfies Record<string, ElementShape>;
