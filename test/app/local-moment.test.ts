import { localMoment } from "../../src/app/local-moment";

const at = (iso: string, offset: number) =>
  Object.assign(new Date(iso), { getTimezoneOffset: () => offset });

test.each([
  ["2026-11-20T23:30:00Z", -420, "2026-11-21T06:30:00+07:00"],
  ["2026-11-20T23:30:00Z", 0, "2026-11-20T23:30:00+00:00"],
  ["2026-11-20T02:00:00Z", 210, "2026-11-19T22:30:00-03:30"],
])("%s, %i minutes behind UTC, is %s", (iso, offset, local) => {
  const date = at(iso, offset);
  expect(localMoment(date)).toBe(local);
  expect(new Date(local).getTime()).toBe(date.getTime());
});
