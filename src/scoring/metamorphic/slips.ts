import type { Evidence } from '../types.ts';

/**
 * Words as people mistype them by sound. Left out is what the scorer says it does not hear: another real word (须要,
 * 连系, 财物), a character that stands beside anything (部们, 在说), one of several words that it
 * could be (师付 is 师傅 or 师父, 受里 is 受理 or 手里).
 */
const slips: [right: string, wrong: string][] = (
  '抱歉报歉 久等就等 贵姓贵性 回复回付 联系联细 登记登计 处理处里 反馈反愧 主管主官 解决解绝 核实合实 负责付责 麻烦麻凡 工程工成 ' +
  '维修维休 跟进根进 清楚青楚 客气可气 投诉投素 答复达复 电话电画 领导另导 具体俱体 时间时见 姓名性名 确认却认 原因元因 ' +
  '致电至电 通知同知 转接专接 帮助帮住 问题文题 立刻力刻 亲自轻自 结果节果'
)
  .split(' ')
  .map((pair) => [pair.slice(0, 2), pair.slice(2)]);

/** A phrase this long, in Han characters, stands a slip in one of them. */
const LONG = 4;

/** An answer with one word mistyped, of a long phrase that led to its verdict; one variant for each such word. */
export function slipped(answer: string, evidence: readonly Evidence[]): string[] {
  const variants = evidence.flatMap(({ start, end, sign }) => {
    const words = answer.slice(start, end);
    const long = (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= LONG;
    if (!long || sign.includes(':')) return [];
    return slips
      .filter(([right]) => words.includes(right))
      .map(([right, wrong]) => answer.slice(0, start) + words.replace(right, wrong) + answer.slice(end));
  });
  return [...new Set(variants)];
}
