import { roleOrder, type Role, type Roles } from "#domain/roles.ts";
import type { LinkProblem } from "#domain/linkProblem.ts";
import { findEdition, findList, type Parliament } from "#domain/parliament.ts";
import type { Overlay, Shown } from "#domain/presentation.ts";
import { absoluteMajorityRule } from "#domain/rule.ts";
import { initialScenario, type Scenario } from "#domain/scenario.ts";
import { readConstraints } from "./linkConstraints.ts";
import {
  linkParameters,
  problem,
  valuesOf,
  withoutEchoes,
  type LinkParameters,
  type LinkText,
} from "./linkParameters.ts";
import { readRule } from "./linkRule.ts";
import { payloadIn } from "./payload.ts";
import { roleKeys } from "./linkWriting.ts";
import { listWords } from "./mangledText.ts";

const overlays: readonly Overlay[] = ["sources", "share", "keys"];

/** What a link says: the scenario, how it is shown, and everything that could not be read. */
export interface LinkReading extends Shown {
  readonly scenario: Scenario;
  readonly problems: readonly LinkProblem[];
}

/**
 * Reads a link to a scenario of the parliament. Total: of any text it reads what can be read and
 * names the rest; it never throws. A payload is named too, except for `known`, the one that the
 * parliament was brought along by.
 */
export function readLink(
  { search, hash }: LinkText,
  parliament: Parliament,
  known: string | null = null,
): LinkReading {
  const parameters = linkParameters(search);
  const payload = payloadIn(hash);
  const shown = readPresentation(parameters);
  const scenario = readScenario(parameters, parliament);
  const problems = [...scenario.problems, ...shown.problems];
  return {
    scenario: scenario.scenario,
    view: shown.view,
    overlay: shown.overlay,
    problems: [
      ...parameters.problems,
      ...(payload === null || payload === known ? [] : [problem("unknown-codec", hash)]),
      ...(parameters.isDamaged ? withoutEchoes(problems) : problems),
    ],
  };
}

/**
 * What the link says of lists and figures. Where it names another parliament, it holds only if every
 * word of it is of this one, so that the name was a slip: the words of another parliament would mean
 * something else here.
 */
function readScenario(parameters: LinkParameters, parliament: Parliament) {
  const [named = parliament.id] = valuesOf(parameters, "p");
  const read = readOwnScenario(parameters, parliament);
  if (named === parliament.id) return read;
  const kind = named === "own" ? "later-feature" : "unknown-parliament";
  return {
    scenario: read.problems.length === 0 ? read.scenario : initialScenario(parliament),
    problems: [problem(kind, named, parliament.name)],
  };
}

function readOwnScenario(parameters: LinkParameters, parliament: Parliament) {
  const members = readMembers(parameters, parliament);
  const figures = readFigures(parameters, parliament, members.isNamed);
  const rule = readLine(parameters, figures.edition.size);
  const asked = readConstraints(parameters, parliament);
  const scenario: Scenario = {
    parliament: parliament.id,
    edition: figures.edition.id,
    roles: members.roles,
    rule: rule.rule,
    constraints: asked.constraints,
  };
  return { scenario, problems: [figures, members, rule, asked].flatMap((part) => part.problems) };
}

function readFigures(parameters: LinkParameters, parliament: Parliament, namesLists: boolean) {
  const [asked] = valuesOf(parameters, "d");
  const [fallback] = parliament.editions;
  if (asked === undefined) {
    const unsaid = namesLists ? [problem("no-edition", fallback.id, fallback.inSentence)] : [];
    return { edition: fallback, problems: unsaid };
  }
  const edition = findEdition(parliament, asked);
  const unknown =
    edition === undefined ? [problem("unknown-edition", asked, fallback.inSentence)] : [];
  return { edition: edition ?? fallback, problems: unknown };
}

/** Who does what; of two roles for one list the one named first in the link holds. */
function readMembers({ entries }: LinkParameters, parliament: Parliament) {
  const given = new Map<string, Role>();
  const problems = entries.flatMap(([key, value]) => {
    const role = roleOrder.find((one) => roleKeys[one] === key);
    if (role === undefined) return [];
    const words: string[] = [];
    return listWords(value).flatMap((word, at) => {
      const kind = readMember(findList(parliament, word)?.id, role, given);
      const told = kind === null ? null : problem(kind, word);
      // A word that is known is an id, short and plain: it can be said as it stands.
      words.push(told?.text ?? word);
      return told === null ? [] : [{ ...told, role, place: { words, at } }];
    });
  });
  const roles: Roles = Object.fromEntries(given);
  return { roles, problems, isNamed: given.size > 0 || problems.length > 0 };
}

/** Enters a list with its role, and tells what is wrong with it. */
function readMember(id: string | undefined, role: Role, roles: Map<string, Role>) {
  if (id === undefined) return "unknown-list";
  const before = roles.get(id);
  if (before === undefined) roles.set(id, role);
  return before === undefined || before === role ? null : "role-conflict";
}

function readLine(parameters: LinkParameters, size: number) {
  const [word] = valuesOf(parameters, "q");
  if (word === undefined) return { rule: absoluteMajorityRule, problems: [] };
  const { rule, problem: kind } = readRule(word, size);
  return { rule, problems: kind === null ? [] : [problem(kind, word)] };
}

function readPresentation(parameters: LinkParameters) {
  const [view] = valuesOf(parameters, "view");
  const [named] = valuesOf(parameters, "overlay");
  const overlay = overlays.find((one) => one === named) ?? null;
  return {
    view: view === "stage" ? ("stage" as const) : ("page" as const),
    overlay,
    problems: [
      ...(view === undefined || view === "stage" || view === "page"
        ? []
        : [problem("unknown-key", `view=${view}`)]),
      ...(named === undefined || overlay !== null
        ? []
        : [problem("unknown-key", `overlay=${named}`)]),
    ],
  };
}
