import { encode } from "uqr";

/** Modules kept free around the code, as the standard asks (ISO/IEC 18004). */
const quietZone = 4;

interface QrPictureProps {
  readonly text: string;
  /** `null` where what stands around it says what it is. */
  readonly label: string | null;
  readonly className?: string | undefined;
}

/** Modules of a side of the code of a text. */
export function modulesOf(text: string): number {
  return modules(text).length;
}

/** A text as a code, black on white in every theme, on paper and on the wall. */
export function QrPicture({ text, label, className }: QrPictureProps) {
  const data = modules(text);
  const side = data.length + 2 * quietZone;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      {...(label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={modulePath(data)} fill="#000" />
    </svg>
  );
}

function modules(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: "M", border: 0 }).data;
}

/** One square for each dark module. */
function modulePath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((isDark, x) => (isDark ? `M${x + quietZone} ${y + quietZone}h1v1h-1z` : "")),
    )
    .join("");
}
