export const tmxUsage = [
  'Usage: preop tmx export --locale fr [--out FILE] [--force] [--json]',
  '       preop tmx check FILE --locale fr [--json]',
].join('\n')
