import { type Catalogue, type Drill, deskOf, drillsOfProcedure, type Kind } from '../../src/catalogue/catalogue.ts';
import type { Path, Step } from '../../src/schemas/path.ts';

/** The share to begin with: a quiz has right answers, a talk has many good ones. */
const bars: Record<Kind, number> = { quiz: 0.8, checklist: 0.8, roleplay: 0.7 };

function drillStep({ id, kind }: Drill): Step {
  return { drill: id, bar: bars[kind] };
}

/** A procedure to read and a quiz on it, or whatever drill it has. */
function stepsOf(catalogue: Catalogue, procedure: string): Step[] {
  const drills = drillsOfProcedure(catalogue, procedure);
  const drill = drills.find(({ kind }) => kind === 'quiz') ?? drills[0];
  return [{ read: procedure }, ...(drill ? [drillStep(drill)] : [])];
}

/** What a new path begins as: of a desk, a day for each procedure it reads; of everyone, one day. */
export function pathTemplate(catalogue: Catalogue, id: string): Path {
  const desk = catalogue.desks.has(id) ? id : undefined;
  const procedures = desk ? deskOf(catalogue, desk).reads : [...catalogue.procedures.keys()].slice(0, 1);
  return {
    title: { zh: '入职路径的标题', en: 'Title of the path' },
    summary: { zh: '一句话说明给谁、学什么。', en: 'One sentence on whom it is for and what it covers.' },
    ...(desk ? { desk } : {}),
    days: procedures.map((procedure) => ({
      title: { zh: '这一天学什么', en: 'What the day is about' },
      steps: stepsOf(catalogue, procedure),
    })),
  };
}
