import { Chamber } from "#features/chamber/Chamber.tsx";
import { useDropPreview } from "#features/meter/useDropPreview.ts";
import { SubjectOf, useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";

/** The chamber as it stands, or as it would be with what is dragged, or with whom somebody points at. */
export function PreviewedChamber() {
  const { proposal } = useSubject();
  const previewed = useApp((app) => app.previewed);
  const dropped = useDropPreview()?.result.proposal;
  const pointed = previewed === null ? proposal : { ...proposal, roles: previewed };
  return (
    <SubjectOf proposal={dropped ?? pointed}>
      <Chamber isPreview={previewed !== null} />
    </SubjectOf>
  );
}
