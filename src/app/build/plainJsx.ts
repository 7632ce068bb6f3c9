import type { Plugin } from "vite";

const runtime = "react/jsx-runtime";
const plain = "\0plain-jsx";

/**
 * Gives the functions that draw elements names of their own: React's module is of the old kind, of
 * which the build would write a lookup at each of a thousand calls.
 */
export const plainJsx: Plugin = {
  name: "plain-jsx",
  enforce: "pre",
  apply: "build",
  resolveId: {
    filter: { id: /^react\/jsx-runtime$/ },
    handler: (_, importer) => (importer === plain ? null : plain),
  },
  load: {
    filter: { id: /^\0plain-jsx$/ },
    handler: () =>
      `import runtime from "${runtime}"; export const { jsx, jsxs, Fragment } = runtime;`,
  },
};
