import { relative } from 'node:path';
import { filesOfPage, filesOnceBegun } from './tools/budgets/page-files.ts';

/**
 * What a page of each class may weigh, compressed: everything that it fetches before anybody touches it, and for drills
 * also once somebody has begun. A handbook page fits the first round trip of a connection.
 */
const budgets = [
  { page: '/procedures/complaints/', limit: '14 KB' },
  { page: '/en/procedures/complaints/', limit: '14 KB' },
  { page: '/', limit: '14 KB' },
  { page: '/drills/complaints/angry-owner/', limit: '29 KB', begun: '93.7 KB' },
  { page: '/en/drills/complaints/angry-owner/', limit: '29 KB', begun: '92.2 KB' },
  { page: '/drills/complaints/five-clears-quiz/', limit: '25 KB', begun: '48.5 KB' },
  { page: '/checklists/complaints/five-clears/', limit: '34.5 KB', begun: '40.5 KB' },
  { page: '/record/', limit: '35.5 KB' },
];

/** One line of the report. */
const measured = (name, limit, files) => ({
  name,
  limit,
  path: files.map((file) => relative('.', file)),
  brotli: true,
});

export default budgets.flatMap(({ page, limit, begun }) => [
  measured(page, limit, filesOfPage('dist', page)),
  ...(begun ? [measured(`${page}, begun`, begun, filesOnceBegun('dist', page))] : []),
]);
