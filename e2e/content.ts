import { join } from 'node:path';
import {
  bundleOf,
  type ChecklistBundle,
  type DrillBundle,
  type QuizBundle,
  type RoleplayBundle,
} from '../src/catalogue/bundle.ts';
import { messages } from '../src/i18n/locales.ts';
import type { Locale } from '../src/schemas/text.ts';
import { loadCatalogue } from '../tools/content.ts';

/** The content the site was built from. */
export const catalogue = loadCatalogue(join(import.meta.dirname, '..'));

type BundleOf = { roleplay: RoleplayBundle; quiz: QuizBundle; checklist: ChecklistBundle };

/** A drill as its island has it. */
export function drillIn<Kind extends DrillBundle['kind']>(kind: Kind, id: string, locale: Locale): BundleOf[Kind] {
  const drill = catalogue.drills.get(id);
  if (drill?.kind !== kind) throw new Error(`There is no ${kind} ${id}.`);
  return bundleOf(catalogue, drill, locale) as BundleOf[Kind];
}

/** The words of the drills of all kinds in a language. */
export function wordsOf(locale: Locale) {
  const { drill, cover, roleplay, quiz, checklist, visit } = messages[locale];
  return { ...drill, ...cover, ...roleplay, ...quiz, ...checklist, visit };
}

/** The beginning of a language's addresses. */
export const rootOf = (locale: Locale) => (locale === 'zh' ? '' : `/${locale}`);
