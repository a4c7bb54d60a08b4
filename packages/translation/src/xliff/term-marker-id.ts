/** The id of the marker around a term. */
export const termMarkerId = (codeId: string): string => `m-${codeId}`
