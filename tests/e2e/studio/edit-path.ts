/** Where the Studio opens a document in its form. */
export const editPath = (type: string, id: string): string => `/intent/edit/id=${id};type=${type}/`
