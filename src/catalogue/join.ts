import type { Desk } from '../schemas/desks.ts';
import type { Path } from '../schemas/path.ts';
import type { PhraseGroup } from '../schemas/phrases.ts';
import type { Procedure } from '../schemas/procedure.ts';
import type { Rule } from '../schemas/rule.ts';
import type { SourceDocument } from '../schemas/sources.ts';
import type { Catalogue, Drill, FullRule } from './catalogue.ts';

type Named<T> = Iterable<readonly [name: string, it: T]>;

/** The content in pieces, as files hold it. */
export interface Pieces {
  procedures: Named<Procedure>;
  /** Rules by the procedure whose file they stand in. */
  rules: Named<readonly Rule[]>;
  drills: Iterable<Drill>;
  phrases: Named<PhraseGroup>;
  desks: Named<Desk>;
  paths: Named<Path>;
  documents: Named<SourceDocument>;
}

/** A map of what has a name; of two with one name, the first. */
function byName<T>(named: Named<T>): Map<string, T> {
  const map = new Map<string, T>();
  for (const [name, it] of named) if (!map.has(name)) map.set(name, it);
  return map;
}

/**
 * Joins pieces into one catalogue: procedures and rules in the order of the list, drills by id, paths by desk. Of two with
 * one name, the first stays.
 */
export function join(pieces: Pieces): Catalogue {
  const procedures = new Map([...byName(pieces.procedures)].sort(([, one], [, other]) => one.order - other.order));
  const place = new Map([...procedures.keys()].map((id, at) => [id, at]));
  const placeOf = ([id]: readonly [string, unknown]) => place.get(id) ?? -1;
  const files = [...pieces.rules].sort((one, other) => placeOf(one) - placeOf(other));
  const rules = files.flatMap(([procedure, list]) =>
    list.map((rule): FullRule => ({ ...rule, procedure, fullId: `${procedure}/${rule.id}` })),
  );
  const drills = [...pieces.drills].sort((one, other) => one.id.localeCompare(other.id, 'en'));
  const desks = byName(pieces.desks);
  const deskAt = [...desks.keys()];
  const paths = [...pieces.paths].sort(
    ([one, { desk: its }], [other, { desk }]) =>
      deskAt.indexOf(its ?? '') - deskAt.indexOf(desk ?? '') || one.localeCompare(other, 'en'),
  );
  return {
    procedures,
    rules: byName(rules.map((rule) => [rule.fullId, rule])),
    drills: byName(drills.map((drill) => [drill.id, drill])),
    phrases: byName(pieces.phrases),
    desks,
    paths: byName(paths),
    documents: byName(pieces.documents),
  };
}
