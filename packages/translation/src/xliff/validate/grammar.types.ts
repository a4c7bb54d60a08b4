/** Whether an attribute's value is one that the schema takes. */
export type ValueRule = (value: string) => boolean

export type ElementRule = {
  readonly required?: Readonly<Record<string, ValueRule>>
  readonly optional?: Readonly<Record<string, ValueRule>>
  /** Over the names of the children, each followed by a blank; none for an empty element. */
  readonly content?: RegExp
  /** Whether text may stand in it. */
  readonly mixed?: boolean
}

/** What each element may have, by its name with the prefix that the specification uses. */
export type Grammar = Readonly<Record<string, ElementRule>>
