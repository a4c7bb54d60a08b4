export const tmxUsage = [
  'Usage: preop tmx export --locale fr [--out FILE] [--force] [--json]',
  '       preop tmx check FILE --locale fr [--json]',
  '       preop tmx import FILE --locale fr [--title TEXT] [--json]',
  '       preop tmx list [--json]',
  '       preop tmx remove ID',
].join('\n')
