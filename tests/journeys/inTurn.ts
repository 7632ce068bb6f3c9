/** Does the same with one after the other; where that fails, it says with which. */
export async function inTurn<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  run: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (const item of items) {
    try {
      await run(item);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${nameOf(item)}: ${reason}`, { cause });
    }
  }
}
