/** The door for `pr/`: all text of a pull request, made from a plan alone. */
export { MAX_BODY, renderRegion } from './body.ts';
export {
  findRegion,
  formatRegion,
  isRebuildTicked,
  type Memory,
  type Region,
  remember,
  replaceRegion,
  sameRegion,
} from './region.ts';
export { keepRows } from './rows.ts';
export { commitMessage, fill, title } from './title.ts';
