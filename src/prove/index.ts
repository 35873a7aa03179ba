/** The door of the proof: what a real LiteLLM does with a config. Loaded only when a proof is asked for. */
export type { InstallationCache, Tools } from './installation.ts';
export { actionsCache } from './installation-cache.ts';
export type {
  Case,
  FileProof,
  Job,
  Litellm,
  Proof,
  Result,
  Route,
  Row,
  Start,
  Subject,
  WantedLitellm,
} from './model.ts';
export { prove } from './prove.ts';
