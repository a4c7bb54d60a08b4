/** Next refuses `undefined` in a page's props; a missing member and an undefined one mean the same. */
export const jsonProps = <Props>(props: Props): Props => JSON.parse(JSON.stringify(props))
