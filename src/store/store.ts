import { createStore, type StoreApi } from "zustand/vanilla";
import { chamberOf } from "#domain/chamber.ts";
import type { Constraints } from "#domain/constraints.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { LinkNotice } from "#domain/linkProblem.ts";
import type { ListId } from "#domain/parliament.ts";
import {
  noColumnsChosen,
  type Overlay,
  type Settings,
  type Shown,
  type Theme,
  type View,
} from "#domain/presentation.ts";
import { assign, noRoles, toggle, type Role, type Roles } from "#domain/roles.ts";
import type { Rule } from "#domain/rule.ts";
import { initialScenario, sameScenario, type Scenario } from "#domain/scenario.ts";
import { begin, commit, redo, travel, undo, type Timeline } from "#domain/undo.ts";
import { initialTable, type TableSettings } from "./tableSettings.ts";

export interface State extends Settings, Shown {
  /** What is known of the parliaments opened so far, by id; that of every step of the timeline. */
  readonly parliaments: Readonly<Record<string, Dossier>>;
  readonly timeline: Timeline<Scenario>;
  /** BCP 47 tag of the language that the page is read in. */
  readonly language: string;
  readonly notice: LinkNotice | null;
  /** Whether the browser has for some time refused to show the address of the scenario. */
  readonly isAddressBehind: boolean;
  /** Roles that are shown in meter and chamber while somebody points at them. */
  readonly previewed: Roles | null;
  /** How often the lists on the wall were turned on, less how often back. */
  readonly wallTurns: number;
  /** How the table of lists is set. */
  readonly table: TableSettings;
}

/** What a link that is opened says besides the scenario. */
interface Opened {
  readonly notice: LinkNotice | null;
  /** Left out: as things are shown now. */
  readonly shown?: Shown;
}

export interface Actions {
  readonly toggleList: (id: ListId) => void;
  readonly assignLists: (lists: readonly ListId[], role: Role | null) => void;
  readonly clear: () => void;
  readonly chooseRule: (rule: Rule) => void;
  readonly chooseEdition: (edition: string) => void;
  readonly chooseConstraints: (constraints: Constraints) => void;
  /** Puts other roles in the place of the present ones. */
  readonly chooseRoles: (roles: Roles) => void;
  /**
   * Opens another parliament as one step of undo: in its first scenario, or in the one of a link of
   * which `notice` could not be read. Nothing happens where another one of the same id is known, whose
   * links carry another payload: it would be shown in that one's figures.
   */
  readonly openParliament: (
    dossier: Dossier,
    scenario?: Scenario,
    notice?: LinkNotice | null,
  ) => void;
  /**
   * Makes a parliament known, for scenarios of it to be opened. One that is known by its id stays as it
   * is, also where the links of the two carry different payloads; who opens a link asks before.
   */
  readonly learn: (dossier: Dossier) => void;
  readonly preview: (roles: Roles | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes to a step that is remembered, to be shown as said there. */
  readonly travel: (step: number, shown?: Shown) => void;
  /**
   * Opens another scenario as a fresh start, whose step has the given number. Nothing happens where
   * its parliament is not known or has no such edition.
   */
  readonly open: (scenario: Scenario, step: number, opened: Opened) => void;
  readonly showView: (view: View) => void;
  readonly showOverlay: (overlay: Overlay | null) => void;
  readonly chooseTheme: (theme: Theme) => void;
  readonly chooseSingleKeys: (singleKeys: boolean) => void;
  readonly chooseColumns: (columns: Settings["columns"]) => void;
  readonly chooseCharts: (showsCharts: boolean) => void;
  readonly chooseSettings: (settings: Settings) => void;
  /** Of a language whose texts are here. */
  readonly chooseLanguage: (tag: string) => void;
  /** Forwards by 1, back by −1; the first page follows the last. */
  readonly turnWall: (by: 1 | -1) => void;
  readonly dismissNotice: () => void;
  readonly tellAddress: (isBehind: boolean) => void;
  readonly setTable: (change: Partial<TableSettings>) => void;
  /** Sets what the table's order and filters go by, looking at the proposal as it is now. */
  readonly orderTable: (change: Partial<TableSettings>) => void;
}

export type App = State & Actions;
export type AppStore = StoreApi<App>;

export interface StartingPoint extends Partial<Settings> {
  readonly dossier: Dossier;
  /** Of the dossier's parliament, in one of its editions. */
  readonly scenario: Scenario;
  readonly step?: number;
  readonly notice?: LinkNotice | null;
  readonly view?: View;
  readonly overlay?: Overlay | null;
  readonly language?: string;
}

/** The dossier of that id, or `undefined`. */
export function dossierOf(parliaments: State["parliaments"], id: string): Dossier | undefined {
  return Object.hasOwn(parliaments, id) ? parliaments[id] : undefined;
}

/** Whether a scenario is one of a parliament and an edition that are known. */
function isKnown({ parliaments }: State, scenario: Scenario): boolean {
  const dossier = dossierOf(parliaments, scenario.parliament);
  return dossier !== undefined && chamberOf(dossier.parliament, scenario) !== null;
}

/** Changes the scenario as one step of undo; a change that changes nothing is no step. */
function change(edit: (scenario: Scenario) => Partial<Scenario>) {
  return (state: State): Partial<State> => {
    const { timeline } = state;
    const next = { ...timeline.present, ...edit(timeline.present) };
    return sameScenario(timeline.present, next) || !isKnown(state, next)
      ? {}
      : { timeline: commit(timeline, next), previewed: null };
  };
}

/** The wall begins with its first page each time. */
function showing({ view }: State, shown: Shown | undefined): Partial<State> {
  return shown === undefined || shown.view === view ? { ...shown } : { ...shown, wallTurns: 0 };
}

/**
 * A store that holds what the person chose and the data it is chosen from; nothing derived. Where the
 * page has been drawn already, `drawn` is what it shows: the store's initial state, which is left at
 * once for that of `start`.
 */
export function createAppStore(start: StartingPoint, drawn: StartingPoint | null = null): AppStore {
  const store = createStore<App>()((set) => ({
    ...stateAt(drawn ?? start),

    toggleList: (id) => set(change(({ roles }) => ({ roles: toggle(roles, id) }))),
    assignLists: (lists, role) =>
      set(change(({ roles }) => ({ roles: assign(roles, lists, role) }))),
    clear: () => set(change(() => ({ roles: noRoles }))),
    chooseRule: (rule) => set(change(() => ({ rule }))),
    chooseEdition: (edition) => set(change(() => ({ edition }))),
    chooseConstraints: (constraints) => set(change(() => ({ constraints }))),
    chooseRoles: (roles) => set((app) => ({ ...change(() => ({ roles }))(app), previewed: null })),
    openParliament: (dossier, scenario = initialScenario(dossier.parliament), notice = null) =>
      set((app) => {
        const { parliaments } = withDossier(app, dossier);
        if (parliaments[scenario.parliament]?.payload !== dossier.payload) return {};
        const opened = change(() => scenario)({ ...app, parliaments });
        return { ...opened, parliaments, notice };
      }),
    learn: (dossier) => set((app) => withDossier(app, dossier)),
    preview: (previewed) => set({ previewed }),
    undo: () => set(({ timeline }) => ({ timeline: undo(timeline), previewed: null })),
    redo: () => set(({ timeline }) => ({ timeline: redo(timeline), previewed: null })),
    travel: (step, shown) =>
      set((app) => {
        const timeline = travel(app.timeline, step);
        return timeline === null ? {} : { timeline, previewed: null, ...showing(app, shown) };
      }),
    open: (scenario, step, { notice, shown }) =>
      set((app) =>
        isKnown(app, scenario)
          ? { timeline: begin(scenario, step), notice, previewed: null, ...showing(app, shown) }
          : {},
      ),
    showView: (view) => set({ view, wallTurns: 0 }),
    showOverlay: (overlay) => set({ overlay }),
    chooseTheme: (theme) => set({ theme }),
    chooseSingleKeys: (singleKeys) => set({ singleKeys }),
    chooseColumns: (columns) => set({ columns }),
    chooseCharts: (showsCharts) => set({ showsCharts }),
    chooseSettings: ({ theme, singleKeys, columns, showsCharts }) =>
      set({ theme, singleKeys, columns, showsCharts }),
    chooseLanguage: (language) => set({ language }),
    turnWall: (by) => set(({ wallTurns }) => ({ wallTurns: wallTurns + by })),
    dismissNotice: () => set({ notice: null }),
    tellAddress: (isAddressBehind) => set({ isAddressBehind }),
    setTable: (settings) => set(({ table }) => ({ table: { ...table, ...settings } })),
    orderTable: (settings) =>
      set(({ table, timeline }) => ({
        table: { ...table, ...settings, orderedBy: timeline.present },
      })),
  }));
  if (drawn !== null) store.setState(stateAt(start));
  return store;
}

function stateAt(start: StartingPoint): State {
  return {
    parliaments: { [start.dossier.parliament.id]: start.dossier },
    timeline: begin(start.scenario, start.step ?? 0),
    view: start.view ?? "page",
    overlay: start.overlay ?? null,
    theme: start.theme ?? "system",
    singleKeys: start.singleKeys ?? true,
    columns: start.columns ?? noColumnsChosen,
    showsCharts: start.showsCharts ?? false,
    language: start.language ?? "en-GB",
    notice: start.notice ?? null,
    isAddressBehind: false,
    previewed: null,
    wallTurns: 0,
    table: initialTable,
  };
}

/** A dossier that is known stays the one it is: scenarios of the timeline were made with it. */
function withDossier({ parliaments }: State, dossier: Dossier) {
  const { id } = dossier.parliament;
  return {
    parliaments:
      dossierOf(parliaments, id) === undefined ? { ...parliaments, [id]: dossier } : parliaments,
  };
}
