/**
 * The path a site stands at, with a slash at both ends, however somebody wrote it: `training`, `/training`, `/training/`;
 * nothing and `/` are the top.
 * @param {string} [text] what BASE_PATH says
 * @returns {string}
 */
export function basePath(text = '') {
  const inner = text.trim().replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
