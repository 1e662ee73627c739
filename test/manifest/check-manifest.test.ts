import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "./check-manifest";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

function read(url: string): Uint8Array | undefined {
  const file = join(root, new URL(url).pathname);
  return existsSync(file) ? readFileSync(file) : undefined;
}

function problemsOf(xml: string, { forUsers = false } = {}): readonly string[] {
  return checkManifest(xml, { read, forUsers }).map(({ element, says }) => `${element} ${says}`);
}

/** Changes the manifest; a change that finds nothing to change would make a test that proves nothing. */
function broken(was: string | RegExp, becomes: string): string {
  const changed = manifest.replace(was, becomes);
  expect(changed).not.toBe(manifest);
  return changed;
}

test("our manifest has no problem", () => {
  expect(problemsOf(manifest)).toEqual([]);
});

test("text that is not well-formed XML is refused at once", () => {
  expect(() => problemsOf(broken("</Hosts>", ""))).toThrow("unexpected close tag");
});

test("another root element or version is refused", () => {
  expect(problemsOf(broken("appforoffice/1.1", "appforoffice/1.0"))).toEqual([
    "{http://schemas.microsoft.com/office/appforoffice/1.0}OfficeApp must be OfficeApp of version 1.1",
  ]);
});

test.each<[string, string | RegExp, string, string]>([
  // Order, presence and number of elements
  [
    "Version before Id",
    /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
    "$2$1",
    "Id stands too late: the order is fixed",
  ],
  ["no Id", /<Id>.*<\/Id>/, "", "OfficeApp lacks Id"],
  [
    "two Descriptions",
    /(<ProviderName>)/,
    '<Description DefaultValue="x" />$1',
    "Description may stand only once",
  ],
  ["no SupportUrl", /<SupportUrl .*\/>/, "", "OfficeApp lacks SupportUrl"],
  [
    "an unknown element",
    "<Permissions>",
    "<Colour>red</Colour><Permissions>",
    "Colour may not stand in OfficeApp",
  ],
  [
    "a known element in the wrong place",
    "<Permissions>",
    '<Set Name="x" /><Permissions>',
    "Set may not stand in OfficeApp",
  ],
  [
    "an empty AppDomains",
    "<Hosts>",
    "<AppDomains></AppDomains><Hosts>",
    "AppDomains lacks AppDomain",
  ],
  [
    "Requirements after Hosts of the overrides",
    /(<Requirements>\s*<bt:Sets[\s\S]*?<\/Requirements>)(\s*<Hosts>[\s\S]*?<\/Hosts>)(?=\s*<Resources>)/,
    "$2$1",
    "Requirements stands too late: the order is fixed",
  ],
  [
    "Runtimes after the form factor",
    /(<Runtimes>[\s\S]*?<\/Runtimes>)([\s\S]*?<\/DesktopFormFactor>)/,
    "$2$1",
    "Runtimes stands too late: the order is fixed",
  ],
  [
    "two runtimes",
    '<Runtime resid="Taskpane.Url" lifetime="long" />',
    '<Runtime resid="Taskpane.Url" lifetime="long" /><Runtime resid="Taskpane.Url" lifetime="long" />',
    "Runtime may stand only once",
  ],
  [
    "GetStarted after FunctionFile",
    /(<GetStarted>[\s\S]*?<\/GetStarted>)(\s*<FunctionFile .*\/>)/,
    "$2$1",
    "GetStarted stands too late: the order is fixed",
  ],
  [
    "GetStarted without an address",
    '<LearnMoreUrl resid="Support.Url" />',
    "",
    "GetStarted lacks LearnMoreUrl",
  ],
  ["no button", /<Control [\s\S]*<\/Control>/, "", "Group Annex.Group lacks Control"],
  [
    "Label after Icon",
    /(<Label resid="Group.Label" \/>)(\s*<Icon>[\s\S]*?<\/Icon>)/,
    "$2$1",
    "Label stands too late: the order is fixed",
  ],
  [
    "EquivalentAddins before Resources",
    "<Resources>",
    "<EquivalentAddins><EquivalentAddin><Type>COM</Type></EquivalentAddin></EquivalentAddins><Resources>",
    "Resources stands too late: the order is fixed",
  ],
  [
    "a button without a tip",
    /<Supertip>[\s\S]*?<\/Supertip>/,
    "",
    "Control Annex.Review lacks Supertip",
  ],
  [
    "an unknown attribute",
    '<OfficeTab id="TabHome">',
    '<OfficeTab id="TabHome" colour="red">',
    "OfficeTab TabHome has the unknown attribute colour",
  ],
  ["a missing attribute", '<Host Name="Workbook" />', "<Host />", "Host lacks the attribute Name"],
  ["text between elements", "<Hosts>", "<Hosts>Excel", "Hosts may not hold text"],
  // Identity
  ["an Id that is no GUID", /<Id>.*<\/Id>/, "<Id>annex-reviewer</Id>", "Id is not a GUID"],
  [
    "a version in words",
    /<Version>.*<\/Version>/,
    "<Version>1.0-beta</Version>",
    "Version is not a version such as 1.0.0.0",
  ],
  [
    "a version of five parts",
    /<Version>.*<\/Version>/,
    "<Version>1.0.0.0.0</Version>",
    "Version is not a version such as 1.0.0.0",
  ],
  ["an empty version", /<Version>.*<\/Version>/, "<Version></Version>", "Version is empty"],
  [
    "a bare language",
    "<DefaultLocale>vi-VN",
    "<DefaultLocale>vi",
    "DefaultLocale is not a locale such as vi-VN",
  ],
  ["an unknown permission", "ReadWriteDocument", "Everything", "Permissions is not a permission"],
  ["another host", '<Host Name="Workbook" />', '<Host Name="Document" />', "Host must be Workbook"],
  [
    "another host in the overrides",
    '<Host xsi:type="Workbook">',
    '<Host xsi:type="Document">',
    "Host must be of type Workbook",
  ],
  [
    "a mail add-in",
    'xsi:type="TaskPaneApp"',
    'xsi:type="MailApp"',
    "OfficeApp must be of type TaskPaneApp",
  ],
  [
    "overrides of version 1.1",
    "VersionOverridesV1_0",
    "VersionOverridesV1_1",
    "VersionOverrides must be of type VersionOverridesV1_0: 1.1 is for mail add-ins",
  ],
  [
    "overrides in an unknown namespace",
    "office/taskpaneappversionoverrides",
    "office/taskpaneappversionoverrides/1.1",
    "{http://schemas.microsoft.com/office/taskpaneappversionoverrides/1.1}VersionOverrides may not stand in OfficeApp",
  ],
  [
    "a menu that we do not have",
    '<Control xsi:type="Button" id="Annex.Review">',
    '<Control xsi:type="Menu" id="Annex.Review">',
    "Control Annex.Review must be of type Button",
  ],
  [
    "an override for the default locale",
    '<Override Locale="en-US" Value="Annex Reviewer" />',
    '<Override Locale="vi-VN" Value="Annex Reviewer" />',
    "Override overrides the default locale itself",
  ],
  [
    "an override for a bare language",
    '<bt:Override Locale="en-US"',
    '<bt:Override Locale="en"',
    'bt:Override has the locale "en"',
  ],
  [
    "a language twice",
    '<Override Locale="en-US" Value="Annex Reviewer" />',
    '<Override Locale="en-US" Value="a" /><Override Locale="en-US" Value="b" />',
    "Override repeats en-US",
  ],
  // Resources
  [
    "a resid in no list",
    '<Label resid="Group.Label" />',
    '<Label resid="Group.Name" />',
    "Label names Group.Name, which is not in bt:ShortStrings",
  ],
  [
    "a resid in the wrong list",
    '<Label resid="Group.Label" />',
    '<Label resid="Review.Tip" />',
    "Label names Review.Tip, which is not in bt:ShortStrings",
  ],
  [
    "a tip among the short strings",
    '<Description resid="Review.Tip" />',
    '<Description resid="Review.Label" />',
    "Description names Review.Label, which is not in bt:LongStrings",
  ],
  [
    "a resid of 33 characters",
    /Group\.Label/g,
    "G".repeat(33),
    `Label has the resid ${"G".repeat(33)}: over 32 characters`,
  ],
  [
    "a control id of 33 characters",
    'id="Annex.Review"',
    `id="${"A".repeat(33)}"`,
    `Control ${"A".repeat(33)} has an id of over 32 characters`,
  ],
  [
    "the same id twice",
    'id="Annex.Insert"',
    'id="Annex.Review"',
    "Control Annex.Review has an id that stands elsewhere too",
  ],
  [
    "a resource that nothing uses",
    "<bt:ShortStrings>",
    '<bt:ShortStrings><bt:String id="Old" DefaultValue="x" />',
    "bt:String Old is not used",
  ],
  [
    "a short string of 126 characters",
    'DefaultValue="Phụ lục CCHC"',
    `DefaultValue="${"p".repeat(126)}"`,
    "bt:String Group.Label is longer than 125 characters",
  ],
  [
    "a long string of 251 characters in one language",
    /(id="Board.Tip"[^>]*>\s*<bt:Override Locale="en-US" Value=)"[^"]*"/,
    `$1"${"p".repeat(251)}"`,
    "bt:String Board.Tip is longer than 250 characters",
  ],
  [
    "an empty label",
    'DefaultValue="Phụ lục CCHC"',
    'DefaultValue=""',
    "bt:String Group.Label is empty",
  ],
  // Pictures
  [
    "no 80 pixel picture",
    /<bt:Image size="80" resid="Insert.80" \/>/,
    "",
    "Icon lacks the 80 pixel picture",
  ],
  [
    "a picture of another size",
    '<bt:Image size="16" resid="Insert.16" />',
    '<bt:Image size="16" resid="Insert.20" />',
    "bt:Image names https://localhost:3000/assets/insert-20.png of 20×20 pixels, not 16",
  ],
  [
    "a size that Office does not use",
    '<bt:Image size="20" resid="Insert.20" />',
    '<bt:Image size="21" resid="Insert.20" />',
    "bt:Image has a size of no use",
  ],
  [
    "a size twice",
    '<bt:Image size="24" resid="Insert.24" />',
    '<bt:Image size="20" resid="Insert.24" />',
    "bt:Image repeats the size 20",
  ],
  [
    "a picture that does not exist",
    "/assets/review-48.png",
    "/assets/review-49.png",
    "bt:Image names https://localhost:3000/assets/review-49.png, which does not exist",
  ],
  [
    "a picture that is not a PNG",
    "/assets/review-48.png",
    "/assets/icons.svg",
    "bt:Image names https://localhost:3000/assets/icons.svg, which is not a PNG",
  ],
  [
    "a small IconUrl",
    "/assets/review-32.png",
    "/assets/review-16.png",
    "IconUrl names https://localhost:3000/assets/review-16.png of 16×16 pixels, not 32",
  ],
  [
    "a large HighResolutionIconUrl",
    "/assets/review-64.png",
    "/assets/review-80.png",
    "HighResolutionIconUrl names https://localhost:3000/assets/review-80.png of 80×80 pixels, not 64",
  ],
  // Addresses
  [
    "http",
    '<SourceLocation DefaultValue="https:',
    '<SourceLocation DefaultValue="http:',
    'SourceLocation has "http://localhost:3000/taskpane.html", which is not https',
  ],
  [
    "a relative address",
    'id="Support.Url" DefaultValue="https://localhost:3000/',
    'id="Support.Url" DefaultValue="/',
    'bt:Url Support.Url has "/support.html", which is not https',
  ],
  [
    "a domain with a path",
    "<Hosts>",
    "<AppDomains><AppDomain>https://a.vn/x</AppDomain></AppDomains><Hosts>",
    'AppDomain has "https://a.vn/x": a domain is https://name, without path or wildcard',
  ],
  [
    "a domain with a wildcard",
    "<Hosts>",
    "<AppDomains><AppDomain>https://*.a.vn</AppDomain></AppDomains><Hosts>",
    'AppDomain has "https://*.a.vn": a domain is https://name, without path or wildcard',
  ],
  [
    "a domain without protocol",
    "<Hosts>",
    "<AppDomains><AppDomain>a.vn</AppDomain></AppDomains><Hosts>",
    'AppDomain has "a.vn": a domain is https://name, without path or wildcard',
  ],
  [
    "our own domain",
    "<Hosts>",
    "<AppDomains><AppDomain>https://localhost:3000</AppDomain></AppDomains><Hosts>",
    "AppDomain lists the add-in's own domain, which is allowed anyway",
  ],
  // Commands and the shared runtime
  [
    "a runtime without a lifetime",
    ' lifetime="long"',
    "",
    "Runtime needs a lifetime, long or short",
  ],
  [
    "commands outside the shared runtime",
    '<FunctionFile resid="Taskpane.Url" />',
    '<FunctionFile resid="Support.Url" />',
    "FunctionFile must name Taskpane.Url, the page of the shared runtime",
  ],
  [
    "a pane outside the shared runtime",
    '<SourceLocation resid="Taskpane.Url" />',
    '<SourceLocation resid="Support.Url" />',
    "SourceLocation must name Taskpane.Url, the page of the shared runtime",
  ],
  [
    "an unknown action",
    'xsi:type="ShowTaskpane"',
    'xsi:type="OpenTaskpane"',
    "Action must be ExecuteFunction or ShowTaskpane",
  ],
  [
    "a command without a function",
    "<FunctionName>reviewAnnex</FunctionName>",
    "",
    "Action of type ExecuteFunction lacks FunctionName",
  ],
  [
    "a pane without a page",
    '<SourceLocation resid="Taskpane.Url" />',
    "",
    "Action of type ShowTaskpane lacks SourceLocation",
  ],
  [
    "no API floor",
    '<Set Name="ExcelApi" MinVersion="1.13" />',
    '<Set Name="DialogApi" MinVersion="1.1" />',
    "Requirements lacks the set ExcelApi",
  ],
  [
    "no set for the shared runtime",
    '<bt:Set Name="SharedRuntime"',
    '<bt:Set Name="RibbonApi"',
    "Requirements lacks the set SharedRuntime, which Runtimes needs",
  ],
  [
    "a floor in words",
    'MinVersion="1.13"',
    'MinVersion="latest"',
    "Sets has a DefaultMinVersion that is not one",
  ],
])("%s is found", (_what, was, becomes, expected) => {
  expect(problemsOf(broken(was, becomes))).toContain(expected);
});

test("the manifest for users may not name localhost", () => {
  expect(problemsOf(manifest, { forUsers: true })).toContain(
    'SourceLocation has "https://localhost:3000/taskpane.html", which no user can reach',
  );
});

test("a problem says on which line its element stands", () => {
  const line = manifest.split("\n").findIndex((text) => text.includes("<Permissions>")) + 1;
  expect(
    checkManifest(broken("ReadWriteDocument", "Everything"), { read, forUsers: false }),
  ).toEqual([{ element: "Permissions", line, says: "is not a permission" }]);
});
