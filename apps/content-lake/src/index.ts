export {createLakeApp} from './create-lake-app.ts'
export type {LakeEnv, LakeServices} from './lake-env.ts'
export {
  defaultDataset,
  projectId,
  type RunningLake,
  type StartOptions,
  startLake,
} from './start-lake.ts'
