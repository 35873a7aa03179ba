export type { ChangedFile, ConfigFile } from './files.ts';
export { writesLongWindow } from './long-window.ts';
export type {
  Change,
  ExportChange,
  ExportPlan,
  FilePlan,
  Held,
  KeyChange,
  LeftOut,
  Level,
  NameOwner,
  NameTaken,
  PassedOver,
  Plan,
  Removal,
  Retiring,
} from './model.ts';
export { nothingFound, whyPassedOver } from './pass-over.ts';
export { select } from './select.ts';
export { type SyncResult, syncFiles } from './sync.ts';
