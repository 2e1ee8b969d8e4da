import type { Messages } from '../../i18n/zh.ts';

/** The words of drills in one language: all that an island is given. */
export type DrillWords = Messages['drill'];
