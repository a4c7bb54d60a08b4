/**
 * The one owner of the sections a procedure page may have, in reading order. Where a section is
 * safety-critical, a translation whose source changed is withheld, however small the change.
 */
export const sectionDefinitions = [
  {kind: 'overview', safetyCritical: false},
  {kind: 'candidacy', safetyCritical: true},
  {kind: 'contraindications', safetyCritical: true},
  {kind: 'benefits', safetyCritical: false},
  {kind: 'risks', safetyCritical: true},
  {kind: 'alternatives', safetyCritical: false},
  {kind: 'preparation', safetyCritical: true},
  {kind: 'duringProcedure', safetyCritical: false},
  {kind: 'recovery', safetyCritical: true},
  {kind: 'whenToCall', safetyCritical: true},
  {kind: 'results', safetyCritical: false},
  {kind: 'costs', safetyCritical: false},
  {kind: 'questionsToAsk', safetyCritical: false},
  {kind: 'whyChooseUs', safetyCritical: false},
  {kind: 'other', safetyCritical: false},
] as const

export type SectionKind = (typeof sectionDefinitions)[number]['kind']

export const sectionKinds: readonly SectionKind[] = sectionDefinitions.map(({kind}) => kind)
