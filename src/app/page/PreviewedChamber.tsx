import { Chamber } from "#features/chamber/Chamber.tsx";
import { SubjectOf, useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";

/** The chamber as it stands, or with those in it whom somebody points at. */
export function PreviewedChamber() {
  const { proposal } = useSubject();
  const previewed = useApp((app) => app.previewed);
  const shown = previewed === null ? proposal : { ...proposal, roles: previewed };
  return (
    <SubjectOf proposal={shown}>
      <Chamber isPreview={previewed !== null} />
    </SubjectOf>
  );
}
