export type PlainRecord = {readonly [field: string]: unknown}

/** A document as JSON, before anything is known about it but its id and type. */
export type PlainDocument = PlainRecord & {readonly _id: string; readonly _type: string}

export const isRecord = (value: unknown): value is PlainRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value when it is an object, else an empty one. */
export const asRecord = (value: unknown): PlainRecord => (isRecord(value) ? value : {})

/** The objects of an array; anything else gives none. */
export const asRecords = (value: unknown): PlainRecord[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

/** The text of a string that is more than white space. */
export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/** How a message quotes what it found. */
export const quote = (value: unknown): string =>
  value === undefined || value === null ? 'nothing' : JSON.stringify(value)
