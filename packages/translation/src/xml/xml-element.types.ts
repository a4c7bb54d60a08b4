/** An element of a parsed file. */
export type XmlElement = {
  /** As written, with its prefix: `mda:metadata`. */
  readonly name: string
  readonly prefix?: string | undefined
  readonly local: string
  /** Of the namespace; empty when there is none. */
  readonly uri: string
  /** By the name as written: `xml:lang`, `id`. Declarations of namespaces are among them. */
  readonly attributes: Readonly<Record<string, string>>
  /** Elements and texts in order; a text is never empty, and no two stand side by side. */
  readonly children: readonly (XmlElement | string)[]
  /** From 1. */
  readonly line: number
}

export type XmlLimits = {
  /** The largest text that is read, in bytes of UTF-8. Default: 50 MB. */
  readonly maxBytes?: number | undefined
  /** How deep elements may stand in one another. Default: 100. */
  readonly maxDepth?: number | undefined
  /** Default: 2,000,000. */
  readonly maxElements?: number | undefined
}

export type XmlOptions = XmlLimits & {
  /**
   * `false` (the default) refuses every DOCTYPE. `'external'` takes one that only names a file,
   * which is never fetched; declarations inside it are refused all the same.
   */
  readonly allowDoctype?: false | 'external' | undefined
}
