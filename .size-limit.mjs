import { relative } from 'node:path';
import { filesOfPage } from './tools/budgets/page-files.ts';

/**
 * What a page of each class may weigh, everything that it fetches before anybody touches it, compressed.
 * A handbook page fits the first round trip of a connection.
 */
const budgets = [
  { page: '/procedures/complaints/', limit: '14 KB' },
  { page: '/en/procedures/complaints/', limit: '14 KB' },
  { page: '/', limit: '14 KB' },
  { page: '/drills/complaints/angry-owner/', limit: '36 KB' },
  { page: '/en/drills/complaints/angry-owner/', limit: '36 KB' },
  { page: '/drills/complaints/five-clears-quiz/', limit: '36 KB' },
  { page: '/checklists/complaints/five-clears/', limit: '36 KB' },
  { page: '/record/', limit: '36 KB' },
];

export default budgets.map(({ page, limit }) => ({
  name: page,
  limit,
  path: filesOfPage('dist', page).map((file) => relative('.', file)),
  brotli: true,
}));
