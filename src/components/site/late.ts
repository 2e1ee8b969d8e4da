/** The windows of every page, and the bar of a new version. They come when one is wanted, and in one piece: on a slow line each further file costs a wait. */
export { openKeys } from './keys.ts';
export { openSearch, readySearch } from './search/dialog.ts';
export { announce } from './update.ts';
