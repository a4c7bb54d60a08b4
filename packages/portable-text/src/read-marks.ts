/** The marks on a span; none for anything else in a line of text. */
export const readMarks = (child: object | undefined): readonly string[] => {
  const marks: unknown = child && Reflect.get(child, 'marks')
  return Array.isArray(marks) ? marks.filter((mark) => typeof mark === 'string') : []
}
