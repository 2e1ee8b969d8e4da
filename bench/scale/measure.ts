import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { handbook, type Size } from '../generate/handbook.ts';
import { floorOf } from './floor.ts';
import { lendPackages, projectWith, writeFiles } from './project.ts';
import { measured, type Run } from './run.ts';
import { type Weight, weightOf } from './size.ts';

const astro = 'node_modules/astro/bin/astro.mjs';

/** A handbook checked and built. */
export interface Built {
  size: Size;
  check: Run;
  build: Run;
  weight: Weight;
  /** Where the built site stands. */
  dist: string;
}

/**
 * Makes a handbook in a folder of its own, checks it and builds it.
 * @param root the checkout, which is left alone
 * @throws where the check finds a problem or the build fails
 */
export function built(root: string, folder: string, size: Size): Built {
  const project = join(folder, `handbook-${size.procedures}-${size.drills}`);
  projectWith(root, project, handbook(size));
  const check = measured(project, 'tools/check/cli.ts');
  const build = measured(project, astro, 'build');
  const dist = join(project, 'dist');
  return { size, check, build, weight: weightOf(dist), dist };
}

/** The same prose built with bare Astro. */
export function builtFloor(root: string, folder: string, size: Size): { build: Run; weight: Weight } {
  const project = join(folder, `floor-${size.procedures}`);
  mkdirSync(project, { recursive: true });
  writeFiles(project, floorOf(handbook(size)));
  lendPackages(root, project);
  const build = measured(project, astro, 'build');
  const weight = weightOf(join(project, 'dist'));
  rmSync(project, { recursive: true });
  return { build, weight };
}
