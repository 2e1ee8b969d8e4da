import { z } from 'astro/zod';
import { text } from './text.ts';

/** One document that the handbook is built from. */
export const sourceDocument = z.strictObject({
  name: text.describe('What it is, one line.'),
  departs: z.array(text).default([]).describe('Where the handbook departs from it, and why, one sentence a place.'),
  clauses: z.int().min(1).max(99).describe('How many clauses it has: with 34, D1.01 to D1.34 may be cited.'),
});

export type SourceDocument = z.infer<typeof sourceDocument>;

/** `src/content/sources.yaml`: the source documents, D1 to D12. */
export const sourcesFile = z.strictObject({
  sources: z.record(z.string().regex(/^D([1-9]|1[0-2])$/, 'a source document, D1 to D12'), sourceDocument),
});
