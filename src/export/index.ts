/** The door of `export/`: lists the models in the files of clients that do not read the proxy's own list. Pure. */
export { CLIENTS } from './clients/index.ts';
export { newFile } from './create.ts';
export { exportModels } from './export.ts';
export { exportPlan } from './plan.ts';
export { servedBy } from './served.ts';
