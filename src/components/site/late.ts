/** The windows of every page. They come when one is wanted, and in one piece: on a slow line each further file costs a wait. */
export { openKeys } from './keys.ts';
export { openSearch, readySearch } from './search/dialog.ts';
