/** Sizes in kB, by the names of what has them. */
type Budgets = Readonly<Record<string, number>>;

/** Rounded up, so that what is above by a byte is said to be so. */
const kB = (bytes: number) => (Math.ceil(bytes / 100) / 10).toFixed(1);

/** Where a build does not keep to its budgets, a sentence each that says what to do; `table` is where they stand. */
export function complaints(
  sizes: ReadonlyMap<string, number>,
  budgets: Budgets,
  table: string,
): readonly string[] {
  const tooMuch = [...sizes].flatMap(([name, bytes]) => {
    const budget = budgets[name];
    if (budget === undefined) {
      return [`${name} has no budget. Enter it with its ${kB(bytes)} kB in ${table}`];
    }
    return bytes > budget * 1000
      ? [`${name}, ${kB(bytes)} kB, is above its ${budget.toFixed(1)} kB (budgets in ${table})`]
      : [];
  });
  const gone = Object.keys(budgets).filter((name) => !sizes.has(name));
  return [
    ...tooMuch,
    ...gone.map((name) => `${name} is no longer built. Take its budget out of ${table}`),
  ];
}
