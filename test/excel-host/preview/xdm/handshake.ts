/** What Excel on the web puts on the frame of a pane, so that Office.js finds its host. */
export type Handshake = {
  readonly conversation: string;
  readonly control: string;
  readonly language: string;
  /** Origin of the page around the pane. */
  readonly origin: string;
};

/** Host info flag: commands and pane are one page. */
const SHARED_RUNTIME = 1;

export function frameName({ conversation, control, language, origin }: Handshake): string {
  return JSON.stringify({
    baseFrameName: "_xdm_preview",
    hostInfo: hostInfo(language),
    xdmInfo: [conversation, control, `${origin}/`].join("|"),
    serializerVersion: 1,
    flights: "[]",
  });
}

export function frameAddress(page: string, { language }: Handshake): string {
  return `${page}?_host_Info=${encodeURIComponent(hostInfo(language))}`;
}

/** type$platform$version$locale$correlation$isDialog$disableLogging$flags */
function hostInfo(language: string): string {
  return `Excel$Web$16.01$${language}$$$disableLogging$${String(SHARED_RUNTIME)}`;
}
