import type { Messages } from '../../i18n/zh.ts';

/** The words of the form of the daily report, in one language. */
export type ReportWords = Messages['dailyReport'];
