/** Lists of one size, of which the picture shows so many in one row. */
export type Equals<T> = readonly [T, ...T[]];

/** So many equal lists are better counted than named. */
const crowd = 4;

/**
 * Lists as rows of a picture: a row for each, but only one for many of equal size, whose power is
 * equal too. Their order stays.
 */
export function powerRows<T>(
  lists: readonly T[],
  sizeOf: (list: T) => number,
): readonly Equals<T>[] {
  const sizes = [...new Set(lists.map(sizeOf))];
  return sizes.flatMap((size): readonly Equals<T>[] => {
    const equals = lists.filter((list) => sizeOf(list) === size);
    const [first, ...others] = equals;
    if (first === undefined || equals.length < crowd) return equals.map((list) => [list]);
    return [[first, ...others]];
  });
}
