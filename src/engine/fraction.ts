/** An exact ratio; the denominator is positive. Not reduced until it is written. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function fraction(numerator: bigint, denominator: bigint): Fraction {
  return { numerator, denominator };
}

export function sumOf(a: Fraction, b: Fraction): Fraction {
  return a.denominator === b.denominator
    ? fraction(a.numerator + b.numerator, a.denominator)
    : fraction(
        a.numerator * b.denominator + b.numerator * a.denominator,
        a.denominator * b.denominator,
      );
}

/** Digits after the point that survive the way into a double. */
const scale = 2n ** 64n;
const exactBelow = 2n ** 53n;

/** The nearest double, or one next to it; also where both parts are too large for one. */
export function toNumber({ numerator, denominator }: Fraction): number {
  if (numerator < exactBelow && denominator < exactBelow) {
    return Number(numerator) / Number(denominator);
  }
  return Number((numerator * scale) / denominator) / 2 ** 64;
}

/** "a/b" in lowest terms, "a" for a whole number. */
export function written({ numerator, denominator }: Fraction): string {
  const divisor = greatestCommonDivisor(numerator, denominator);
  const [top, bottom] = [numerator / divisor, denominator / divisor];
  return bottom === 1n ? String(top) : `${top}/${bottom}`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
