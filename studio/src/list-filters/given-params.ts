/** The parameters of an address that have a value. */
export const givenParams = (
  params: readonly (readonly [name: string, value: string | undefined])[],
): [string, string][] =>
  params.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
