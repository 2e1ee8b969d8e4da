import type { TrendPoint } from '../../learner/trend.ts';

/** The drawing of a sparkline, in units of its own. */
export interface Spark {
  width: number;
  height: number;
  /** `x,y x,y …` of the line. */
  line: string;
  dots: { x: number; y: number; failed: boolean }[];
}

/** Room around the line, for the crosses. */
const margin = 8;

/** Places the points evenly from left to right, the whole at the top and nothing at the bottom. */
export function sparkOf(points: readonly TrendPoint[], width = 480, height = 96): Spark {
  const step = points.length > 1 ? (width - 2 * margin) / (points.length - 1) : 0;
  const round = (value: number) => Math.round(value * 10) / 10;
  const dots = points.map(({ share, failed }, index) => ({
    x: round(points.length > 1 ? margin + index * step : width / 2),
    y: round(height - margin - share * (height - 2 * margin)),
    failed,
  }));
  return { width, height, dots, line: dots.map(({ x, y }) => `${x},${y}`).join(' ') };
}
