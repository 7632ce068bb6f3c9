// What Vite makes of it is the address, not what the file itself exports.
// oxlint-disable-next-line import/default
import workerAddress from "./worker.ts?worker&url";

/** The part of Trusted Types that is needed here; types of the language do not have them yet. */
interface PolicyMaker {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => Policy;
}

interface Policy {
  readonly createScriptURL: (address: string) => unknown;
}

let policy: Policy | null = null;

/** A worker that answers questions. Throws where this page may not have one. */
export function startWorker(): Worker {
  return new Worker(trusted(workerAddress) as string, { type: "module" });
}

/**
 * The address as pages with `require-trusted-types-for 'script'` ask for it, by the one policy that
 * they have to allow.
 */
function trusted(address: string): unknown {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyMaker };
  if (trustedTypes === undefined) return address;
  policy ??= trustedTypes.createPolicy("coalition-lab", {
    createScriptURL(asked) {
      if (asked !== workerAddress) throw new TypeError(`${asked} is no script of this page`);
      return asked;
    },
  });
  return policy.createScriptURL(address);
}
