import { unescapeXml } from "../../../src/core/text/unescape-xml";

test.each([
  ["A &amp; B &lt;2&gt; &quot;x&quot; &apos;y&apos;", "A & B <2> \"x\" 'y'"],
  ["Tỷ lệ&#10;&#x1EC7;&#X1ec7;", "Tỷ lệ\nệệ"],
  ["&amp;lt;", "&lt;"],
  ["&#x10FFFF;", "\u{10ffff}"],
])("%s", (xml, text) => {
  expect(unescapeXml(xml)).toBe(text);
});

test.each(["&#x110000;", "&#1114112;", "&#99999999999999999999;", "&constructor;", "& ;", "&#;"])(
  "%s is no entity and stays as text",
  (text) => {
    expect(unescapeXml(text)).toBe(text);
  },
);
