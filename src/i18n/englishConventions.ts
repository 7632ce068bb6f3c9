/**
 * What British English writes without asking the browser's `Intl`, whose tables take longer to load
 * than everything else that the first view says.
 */
export const inEnglish = {
  and: andInEnglish,
  /** "A, B or C". */
  or: (items: readonly string[]) => joined(items, "or"),
  pluralForm: (value: number) => (value === 1 ? "one" : "other"),
  /** "23 May 2018", "May 2018". */
  date(iso: string) {
    const [year, month, day] = iso.split("-").map(Number);
    return [day, months[(month ?? 1) - 1], year].filter((part) => part !== undefined).join(" ");
  },
} as const;

// A list as it is, so that a script that says no dates need not have it.
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Whether a number is written as its digits and nothing else. */
export function isPlain(value: number | bigint): boolean {
  return value >= 0 && value < 1000 && (typeof value === "bigint" || Number.isInteger(value));
}

/** "A, B and C". */
export function andInEnglish(items: readonly string[]): string {
  return joined(items, "and");
}

function joined(items: readonly string[], word: string): string {
  const [last, ...others] = items.toReversed();
  return others.length === 0 ? (last ?? "") : `${others.toReversed().join(", ")} ${word} ${last}`;
}
