/** A specialty by which a list can be narrowed. */
export type Specialty = {readonly id: string; readonly title: string}
