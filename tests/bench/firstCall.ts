/** Run in a process of its own: how long the engine takes when it is asked for the first time. */
import { iraqIn } from "#tests/iraq.ts";
import { chamberGame } from "#engine/chamberGame.ts";
import { minimalWinningCount } from "#engine/power.ts";
import { powerIndices } from "#engine/powerIndices.ts";

const game = chamberGame(iraqIn("certified"), { kind: "absolute" });
const start = performance.now();
powerIndices(game);
minimalWinningCount(game);
console.log((performance.now() - start).toFixed(2));
