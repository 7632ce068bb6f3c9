import { createContext, useContext, type ReactNode } from "react";
import type { Dossier } from "#domain/dossier.ts";
import type { Proposal } from "#domain/scenario.ts";
import { subjectOf, type Subject } from "#domain/subject.ts";
import { dossierOf, type State } from "./store.ts";
import { useApp } from "./useApp.ts";

/** The proposal that the views below are about; `null`: the one that is being edited. */
const ProposalContext = createContext<Proposal | null>(null);

/** A proposal of a parliament that the store knows, as a subject: the same object each time. */
export function subjectKnownTo(
  { parliaments }: Pick<State, "parliaments">,
  proposal: Proposal,
): Subject {
  const dossier = dossierOf(parliaments, proposal.parliament);
  const subject = dossier === undefined ? null : subjectOf(dossier.parliament, proposal);
  if (subject !== null) return subject;
  throw new Error(`There is no chamber ${proposal.parliament}, edition ${proposal.edition}`);
}

/** What the views and sentences here are about. */
export function useSubject(): Subject {
  const proposal = useContext(ProposalContext);
  return useApp((app) => subjectKnownTo(app, proposal ?? app.timeline.present));
}

/** All that is known of the subject's parliament. */
export function useDossier(): Dossier {
  const proposal = useContext(ProposalContext);
  const dossier = useApp(({ parliaments, timeline }) =>
    dossierOf(parliaments, (proposal ?? timeline.present).parliament),
  );
  if (dossier === undefined) throw new Error("The subject's parliament is not known");
  return dossier;
}

interface SubjectOfProps {
  /** Of a parliament that the store knows. `null`: the one that is being edited. */
  readonly proposal: Proposal | null;
  readonly children: ReactNode;
}

/** Makes the views inside be about another proposal than the one being edited. */
export function SubjectOf({ proposal, children }: SubjectOfProps) {
  return <ProposalContext value={proposal}>{children}</ProposalContext>;
}
