import { campOrder, type Camp, type SeatRun } from "./seatRuns.ts";

/** Seats of each camp that has any, from the reading start. */
export function seatsByCamp(runs: readonly SeatRun[]): readonly (readonly [Camp, number])[] {
  return campOrder
    .map((camp) => {
      const own = runs.filter((run) => run.camp === camp);
      return [camp, own.reduce((sum, { seats }) => sum + seats, 0)] as const;
    })
    .filter(([, seats]) => seats > 0);
}
