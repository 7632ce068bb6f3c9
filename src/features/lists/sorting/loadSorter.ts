/** Brings what sorts lists: nobody who never sorts has to wait for it. */
export const loadSorter = async () => (await import("./sortEntries.ts")).sortEntries;
