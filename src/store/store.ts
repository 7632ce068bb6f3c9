import { createStore, type StoreApi } from "zustand/vanilla";
import { assign, noRoles, toggle, type Roles, type Role } from "#domain/roles.ts";
import type { Constraints } from "#domain/constraints.ts";
import type { LinkNotice } from "#domain/linkProblem.ts";
import type { ListId, Parliament } from "#domain/parliament.ts";
import type { Overlay, View } from "#domain/presentation.ts";
import type { Rule } from "#domain/rule.ts";
import { sameScenario, type Scenario } from "#domain/scenario.ts";
import { begin, commit, redo, travel, undo, type Timeline } from "#domain/undo.ts";

type Theme = "system" | "light" | "dark";

interface State {
  readonly parliament: Parliament;
  readonly timeline: Timeline<Scenario>;
  readonly view: View;
  readonly overlay: Overlay | null;
  readonly theme: Theme;
  readonly notice: LinkNotice | null;
  /** A coalition that is shown in the chamber while somebody points at it. */
  readonly previewed: Roles | null;
}

export interface Actions {
  readonly toggleList: (id: ListId) => void;
  readonly assignLists: (lists: readonly ListId[], role: Role | null) => void;
  readonly clear: () => void;
  readonly chooseRule: (rule: Rule) => void;
  readonly chooseEdition: (edition: string) => void;
  readonly chooseConstraints: (constraints: Constraints) => void;
  /** Puts another coalition in the place of the present one. */
  readonly chooseRoles: (roles: Roles) => void;
  readonly preview: (roles: Roles | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly travel: (step: number) => void;
  /** Opens another scenario as a fresh start, whose step has the given number. */
  readonly open: (scenario: Scenario, step: number, notice: LinkNotice | null) => void;
  readonly showView: (view: View) => void;
  readonly showOverlay: (overlay: Overlay | null) => void;
  readonly chooseTheme: (theme: Theme) => void;
  readonly dismissNotice: () => void;
}

export type App = State & Actions;
export type AppStore = StoreApi<App>;

export interface StartingPoint {
  readonly parliament: Parliament;
  readonly scenario: Scenario;
  readonly step?: number;
  readonly notice?: LinkNotice | null;
  readonly view?: View;
  readonly overlay?: Overlay | null;
  readonly theme?: Theme;
}

/** Changes the scenario as one step of undo; a change that changes nothing is no step. */
function change(edit: (scenario: Scenario) => Partial<Scenario>) {
  return ({ timeline }: State): Partial<State> => {
    const next = { ...timeline.present, ...edit(timeline.present) };
    return sameScenario(timeline.present, next)
      ? {}
      : { timeline: commit(timeline, next), previewed: null };
  };
}

/** A store that holds what the person chose and the data it is chosen from; nothing derived. */
export function createAppStore(start: StartingPoint): AppStore {
  return createStore<App>()((set) => ({
    parliament: start.parliament,
    timeline: begin(start.scenario, start.step ?? 0),
    view: start.view ?? "page",
    overlay: start.overlay ?? null,
    theme: start.theme ?? "system",
    notice: start.notice ?? null,
    previewed: null,

    toggleList: (id) => set(change(({ roles }) => ({ roles: toggle(roles, id) }))),
    assignLists: (lists, role) =>
      set(change(({ roles }) => ({ roles: assign(roles, lists, role) }))),
    clear: () => set(change(() => ({ roles: noRoles }))),
    chooseRule: (rule) => set(change(() => ({ rule }))),
    chooseEdition: (edition) => set(change(() => ({ edition }))),
    chooseConstraints: (constraints) => set(change(() => ({ constraints }))),
    chooseRoles: (roles) => set((app) => ({ ...change(() => ({ roles }))(app), previewed: null })),
    preview: (previewed) => set({ previewed }),
    undo: () => set(({ timeline }) => ({ timeline: undo(timeline), previewed: null })),
    redo: () => set(({ timeline }) => ({ timeline: redo(timeline), previewed: null })),
    travel: (step) =>
      set(({ timeline }) => ({ timeline: travel(timeline, step) ?? timeline, previewed: null })),
    open: (scenario, step, notice) =>
      set({ timeline: begin(scenario, step), notice, previewed: null }),
    showView: (view) => set({ view }),
    showOverlay: (overlay) => set({ overlay }),
    chooseTheme: (theme) => set({ theme }),
    dismissNotice: () => set({ notice: null }),
  }));
}
