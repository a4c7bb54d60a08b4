/** How `preop xliff` is called. */
export const xliffUsage = [
  'Usage: preop xliff export --locale <locale> [--document <id>]... [--status <status>,...]',
  '                    [--version 2.1|1.2] [--out <folder>|<file.xlf>] [--json]',
  '       preop xliff import <file>... [--origin machine] [--dry-run] [--json]',
  '       preop xliff export-words --locale <locale> [--version 2.1|1.2] [--out <file.xlf>] [--json]',
  '       preop xliff import-words <file>... [--dry-run] [--json]',
  '',
  'status: missing, stale, inProgress, awaitingReview, approved',
].join('\n')
