/** ISO date-time on the machine's own clock: its first ten characters are today, also before seven in the morning. */
export function localMoment(date: Date): string {
  const ahead = -date.getTimezoneOffset();
  const shifted = new Date(date.getTime() + ahead * 60_000).toISOString();
  const sign = ahead < 0 ? "-" : "+";
  const offset = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `${shifted.slice(0, 19)}${sign}${offset.map((part) => String(part).padStart(2, "0")).join(":")}`;
}
