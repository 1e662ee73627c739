/** What jsdom leaves out of a browser and the pane uses. */
export function completeDom(): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  Element.prototype.scrollIntoView = () => undefined;
}

/** As a reader sees it: white space folded. */
export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, " ").trim();
}
