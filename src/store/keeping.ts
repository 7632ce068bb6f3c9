import { laterLinkKeys, type Keeping } from "#domain/keeping.ts";
import type { Scenario } from "#domain/scenario.ts";
import type { State } from "./store.ts";

const said: Keeping = { link: true, undo: true, device: false };
const shown: Keeping = { link: true, undo: false, device: false };
const liked: Keeping = { link: false, undo: false, device: true };
const passing: Keeping = { link: false, undo: false, device: false };

/** What the store holds besides choices: the data, and the way that led here. */
type NoChoice = "parliaments" | "timeline";

/** What somebody can choose, now or later. A new field of scenario or store has to say where it is kept. */
type Choice =
  | keyof Scenario
  | Exclude<keyof State, NoChoice>
  | keyof typeof laterLinkKeys
  | "compared"
  | "shelf";

/** Where each choice is kept. */
export const keeping: Readonly<Record<Choice, Keeping>> = {
  ...laterLinkKeys,
  parliament: said,
  edition: said,
  roles: said,
  rule: said,
  constraints: said,
  view: shown,
  overlay: shown,
  // The link carries it once there are embeds.
  theme: liked,
  singleKeys: liked,
  columns: liked,
  showsCharts: liked,
  // The link and the device keep it once there is more than one language.
  language: passing,
  table: passing,
  wallTurns: passing,
  notice: passing,
  isAddressBehind: passing,
  previewed: passing,
  // Still to come: the scenarios beside the first, and those that somebody sets aside.
  compared: said,
  shelf: liked,
};
