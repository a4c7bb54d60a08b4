/** schema.org types a name of a procedure may have: MedicalProcedure and its subtypes. */
export const schemaOrgTypes = [
  'MedicalProcedure',
  'DiagnosticProcedure',
  'PalliativeProcedure',
  'PhysicalExam',
  'SurgicalProcedure',
  'TherapeuticProcedure',
] as const

/** The members of schema.org's MedicalProcedureType. */
export const procedureTypes = ['NoninvasiveProcedure', 'PercutaneousProcedure'] as const

export const careSettings = ['inpatient', 'outpatient'] as const

export type SchemaOrgType = (typeof schemaOrgTypes)[number]
export type ProcedureType = (typeof procedureTypes)[number]
export type CareSetting = (typeof careSettings)[number]
