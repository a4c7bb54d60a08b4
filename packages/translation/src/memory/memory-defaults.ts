/** What a search for matches does unless told otherwise. */
export const memoryDefaults = {limit: 5, least: 70} as const
