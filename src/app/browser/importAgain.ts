/** Times that an address was asked for in vain. */
const failures = new Map<string, number>();

/**
 * Imports a part of the build; the build puts it in the place of each such import. Most browsers
 * never ask again for an address that failed once, so after a failure the same file is asked for
 * under another address. Rejects like the import itself.
 */
export async function importAgain(
  address: string,
  load: (address: string) => Promise<unknown>,
): Promise<unknown> {
  const count = failures.get(address) ?? 0;
  try {
    return await load(count === 0 ? address : `${address}?${count}`);
  } catch (error) {
    failures.set(address, count + 1);
    throw error;
  }
}
