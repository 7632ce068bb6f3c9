import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

interface Rules {
  readonly createScriptURL: (address: string) => string;
}

/** The policies of a page that allows one, by name, and marks what it vouches for. */
function trustedTypes(allowed: string) {
  const createPolicy = vi.fn<(name: string, rules: Rules) => unknown>((name, rules) => {
    if (name !== allowed) throw new TypeError(`the page does not allow ${name}`);
    return {
      createScriptURL: (address: string) => ({ trusted: rules.createScriptURL(address) }),
    };
  });
  return { createPolicy };
}

const started: unknown[] = [];
const ownFile: unknown = expect.stringMatching(/engine\/worker\.ts/);

/** The module as a page has it that has just been opened. */
async function opened() {
  vi.resetModules();
  return await import("#engine/startWorker.ts");
}

beforeEach(() => {
  started.length = 0;
  vi.stubGlobal("Worker", function recorded(address: unknown, options: unknown) {
    started.push([address, options]);
  });
});

afterEach(() => vi.unstubAllGlobals());

describe("a worker", () => {
  it("is started from its own file", async () => {
    const { startWorker } = await opened();
    startWorker();
    expect(started).toEqual([[ownFile, { type: "module" }]]);
  });

  it("is started by one policy where the page asks for trusted addresses", async () => {
    const types = trustedTypes("coalition-lab");
    vi.stubGlobal("trustedTypes", types);
    const { startWorker } = await opened();
    startWorker();
    startWorker();
    const trusted = [{ trusted: ownFile }, { type: "module" }];
    expect(started).toEqual([trusted, trusted]);
    expect(types.createPolicy).toHaveBeenCalledTimes(1);
  });

  it("has a policy that vouches for no other address", async () => {
    const types = trustedTypes("coalition-lab");
    vi.stubGlobal("trustedTypes", types);
    const { startWorker } = await opened();
    startWorker();
    const rules = types.createPolicy.mock.calls[0]?.[1];
    expect(() => rules?.createScriptURL("data:text/javascript,")).toThrow("no script of this page");
  });

  it("is not to be had where the page does not allow the policy", async () => {
    vi.stubGlobal("trustedTypes", trustedTypes("another"));
    const { startWorker } = await opened();
    expect(startWorker).toThrow("does not allow");
    expect(started).toEqual([]);
  });
});
