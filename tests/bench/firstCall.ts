/** Run in a process of its own: how long the engine takes when it is asked for the first time. */
import { defaultParliament } from "#data/catalogue.ts";
import { chamberGame } from "#engine/chamberGame.ts";
import { minimalWinningCount } from "#engine/power.ts";
import { powerIndices } from "#engine/powerIndices.ts";

const certified = defaultParliament.editions.find(({ id }) => id === "certified");
if (certified === undefined) throw new Error("no certified edition");
const game = chamberGame(certified, { kind: "absolute" });
const start = performance.now();
powerIndices(game);
minimalWinningCount(game);
console.log((performance.now() - start).toFixed(2));
