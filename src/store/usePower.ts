import type { ListId } from "#domain/parliament.ts";
import { chamberGame } from "#engine/chamberGame.ts";
import type { PlayerStanding, PowerStanding } from "#engine/powerStanding.ts";
import { useEdition, useScenario } from "./useApp.ts";
import { useEngineAnswer } from "./useEngineAnswer.ts";

/** How power is divided in the chamber on the screen. */
export interface ChamberPower {
  readonly standing: PowerStanding;
  readonly of: (id: ListId) => PlayerStanding | null;
}

/** The power of every list under the present figures and rule; `null` until asked for and known. */
export function usePower(isWanted: boolean): ChamberPower | null {
  const edition = useEdition();
  const { rule } = useScenario();
  const lists = edition.rows.map(({ list }) => list);
  const told = useEngineAnswer(
    isWanted
      ? { lists, asked: { kind: "power" as const, game: chamberGame(edition, rule) } }
      : null,
  );
  if (told?.isCurrent !== true || told.answer.kind !== "power") return null;
  const { power } = told.answer;
  return { standing: power, of: (id) => power.players[told.topic.lists.indexOf(id)] ?? null };
}
