export * from './tmx/index.ts'
export * from './xliff/index.ts'
export * from './xml/index.ts'
