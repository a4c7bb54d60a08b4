/**
 * Words as part of an ICU message: braces and what else has a meaning there stand between
 * apostrophes.
 *
 * @param isBranch - inside a plural a `#` stands for the number
 */
export const escapeMessage = (words: string, isBranch: boolean): string =>
  words
    .replace(/'(?=['{}<>#|]|$)/g, "''")
    .replace(isBranch ? /[{}<#]+/g : /[{}<]+/g, (special) => `'${special}'`)
