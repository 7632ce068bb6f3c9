/** What became of an address: how often it failed, and the try that has not. */
interface Asked {
  readonly failures: number;
  readonly loaded: Promise<unknown> | null;
}

type Load = (address: string) => Promise<unknown>;

const asked = new Map<string, Asked>();

/**
 * Imports a file of the build; the build puts it in the place of each such import. Most browsers
 * never ask again for an address that failed once, so after a failure the same file is asked for
 * under another address. Rejects like the import itself, and where what came is empty. One try
 * serves all who need the file: a second copy of it would have a state of its own. What the file
 * will wait for, `shared`, is asked for at the same time.
 */
export async function importAgain(
  address: string,
  load: Load,
  ...shared: readonly string[]
): Promise<unknown> {
  // A loss is told by the file that waits for it.
  for (const other of shared) importAgain(other, load).catch(() => undefined);
  const { failures, loaded } = asked.get(address) ?? { failures: 0, loaded: null };
  const trial = loaded ?? filled(load, failures === 0 ? address : `${address}?${failures}`);
  asked.set(address, { failures, loaded: trial });
  try {
    return await trial;
  } catch (error) {
    // Of all who waited, the first counts it.
    if (asked.get(address)?.loaded === trial)
      asked.set(address, { failures: failures + 1, loaded: null });
    throw error;
  }
}

/** Some networks and hosts say that all is well and send nothing; but each file exports something. */
async function filled(load: Load, address: string): Promise<unknown> {
  const file = await load(address);
  if (Object.keys(Object(file)).length === 0) throw new Error(`${address} came empty`);
  return file;
}
