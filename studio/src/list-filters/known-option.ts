/** The option that a value of an address names; undefined when nobody knows it any more. */
export const knownOption = <T extends string>(
  options: readonly T[],
  value: unknown,
): T | undefined => options.find((option) => option === value)
