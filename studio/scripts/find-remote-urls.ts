/** Every address of a host in a text, XML namespaces aside: those are names, nobody fetches them. */
export const findRemoteUrls = (source: string): string[] =>
  [...source.matchAll(/(?:https?:|(?<=["'(=]\s*))\/\/[\w.-]+[^\s"'<>)]*/gi)]
    .map(([url]) => url)
    .filter((url) => !url.startsWith('http://www.w3.org/'))
