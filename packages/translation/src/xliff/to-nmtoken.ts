/**
 * A path as an identifier that XLIFF 2.1 takes (`xs:NMTOKEN`). The keys of the Studio stay as they
 * are; any other character is written by its number. Different paths stay different.
 */
export const toNmtoken = (path: string): string =>
  path.replace(/[^A-Za-z0-9._-]|_(?=x)/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `_x${code.toString(16)}_`
  })
