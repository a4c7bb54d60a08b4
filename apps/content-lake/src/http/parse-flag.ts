/** Whether a query parameter such as `dryRun` is switched on. */
export const parseFlag = (value: string | undefined): boolean => value === 'true'
