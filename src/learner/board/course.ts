import type { RuleVersion } from '../mastery.ts';
import type { Route } from '../path.ts';
import type { Versions } from '../path-step.ts';

/** What must be known of the content to read a record against it; nothing in a digest speaks of anything else. */
export interface Course {
  /** The rules that are scored, as they stand now. */
  rules: readonly RuleVersion[];
  /** Ids of the drills. */
  drills: readonly string[];
  /** The onboarding paths, and the versions that their steps are held against. */
  paths: readonly Route[];
  versions: Versions;
}
