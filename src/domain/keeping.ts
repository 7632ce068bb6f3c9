import type { Scenario } from "./scenario.ts";

/** Where a choice is kept: in the link, as a step of undo, on the device. Else it ends with the visit. */
export interface Keeping {
  readonly link: boolean;
  readonly undo: boolean;
  readonly device: boolean;
}

const said: Keeping = { link: true, undo: true, device: false };
const shown: Keeping = { link: true, undo: false, device: false };
const liked: Keeping = { link: false, undo: false, device: true };
const passing: Keeping = { link: false, undo: false, device: false };

/** What a scenario says is in its link, and each change of it is a step of undo. */
export const scenarioKeeping: Readonly<Record<keyof Scenario, Keeping>> = {
  parliament: said,
  edition: said,
  roles: said,
  rule: said,
  constraints: said,
};

/** How it is shown, and what is remembered of how somebody likes it. */
export const viewKeeping = {
  view: shown,
  overlay: shown,
  theme: liked,
  singleKeys: liked,
  /** The tag; in the link once there is more than one language. */
  language: passing,
  table: passing,
  wallTurns: passing,
  notice: passing,
  previewed: passing,
} as const satisfies Readonly<Record<string, Keeping>>;

/** What is still to come, so that each finds its place. */
export const laterKeeping = {
  set: said,
  split: said,
  merge: said,
  size: said,
  task: said,
  embed: shown,
  lang: { link: true, undo: false, device: true },
  num: { link: true, undo: false, device: true },
  shelf: liked,
} as const satisfies Readonly<Record<string, Keeping>>;
