/** "10:42" in the language and clock of the locale. */
export const clock = (iso, locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(iso));

/** The whole date and time, for tooltips and screen readers. */
export const fullTime = (iso, locale) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(iso));

/** "Today", "Yesterday" or "Friday, November 20". */
export function dayOf(iso, locale, words, now = new Date()) {
  const day = new Date(iso);
  const midnight = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(now) - midnight(day)) / 86_400_000);
  if (days === 0) return words.today;
  if (days === 1) return words.yesterday;
  const format = { weekday: 'long', day: 'numeric', month: 'long', year: days > 300 ? 'numeric' : undefined };
  return new Intl.DateTimeFormat(locale, format).format(day);
}
