/** How cases are tried that share what takes longer to open than to try one. */
interface Trial<Case, Place> {
  readonly nameOf: (one: Case) => string;
  /** For this case and those after it. */
  readonly open: (first: Case) => Promise<Place>;
  readonly run: (one: Case, place: Place) => Promise<unknown>;
}

/**
 * Tries one case after the other and throws at the end what went wrong with each. What a failed case
 * has left is not used again: the next has a place of its own.
 */
export async function inTurn<Case, Place>(
  cases: readonly Case[],
  { nameOf, open, run }: Trial<Case, Place>,
): Promise<void> {
  const failures: Error[] = [];
  let place: { readonly opened: Place } | null = null;
  for (const one of cases) {
    try {
      place ??= { opened: await open(one) };
      await run(one, place.opened);
    } catch (cause) {
      place = null;
      const reason = cause instanceof Error ? cause.message : String(cause);
      failures.push(new Error(`${nameOf(one)}: ${reason}`, { cause }));
    }
  }
  if (failures.length === 0) return;
  const words = failures.map(({ message }) => message).join("\n");
  throw new AggregateError(failures, `${failures.length} of ${cases.length} failed\n${words}`);
}

/** As long for each case as a test has that tries but one: what fails waits the longest. */
export function limitOf(cases: readonly unknown[]) {
  return { timeout: 60_000 * cases.length };
}
