/**
 * The id of a part of an imported memory. It has dots, so that nobody reads it without a role.
 *
 * @param memory - what is the same for the same file in the same locale: 16 hex digits
 * @param part - from 1
 */
export const memoryPartId = (memory: string, part: number): string => `memory.${memory}.${part}`
