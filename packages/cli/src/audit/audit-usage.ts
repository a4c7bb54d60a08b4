export const auditUsage = `Usage:
  preop audit --locale fr --json|--html|--csv [--document ID] [--out FILE] [--previous FILE] [--key FILE] [--names]
  preop audit show FILE --html|--csv [--out FILE]
  preop audit verify FILE [--public-key FILE] [--previous FILE] [--report FILE] [--json]
  preop audit key --out DIR [--json]`
