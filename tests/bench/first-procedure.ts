/** The page that the figures are about: the first one, translated into every locale. */
export const firstProcedure = 'procedure-kyphoplasty-vertebroplasty'
