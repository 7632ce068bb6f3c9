/** Most unit tests run without a document; only those that draw something ask for one. */
export const hasDocument = typeof document !== "undefined";

if (hasDocument) await import("./documentSetup.ts");
