/** Words of unknown direction, which turn nothing around them (Unicode FSI and PDI). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
