/** Type of the `<ph>` that parts the blocks of a unit; tools mend white space, so none is used. */
export const nextBlockType = 'x-preop-next-block'
