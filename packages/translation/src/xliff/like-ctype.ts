/** Named where the file cannot say which code a copy repeats; `like` of such a token. */
export const likeCtype = (ctype: string): string => `ctype:${ctype}`
