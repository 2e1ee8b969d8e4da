import type { Content } from '../content.ts';
import { schemaFor } from '../formats.ts';
import type { Problem } from '../problem.ts';
import { explain } from '../schema/explain.ts';
import { yamlFiles } from '../sources.ts';
import { syntaxProblems } from '../syntax.ts';

/** YAML that can't be read, and values that are not what their schema says. */
export function checkSchemas({ sources }: Content): Problem[] {
  return yamlFiles(sources).flatMap((file) => {
    const schema = schemaFor(file.path);
    // Behind a syntax error the values are guesses; what is wrong with them is said once it is mended.
    const result = file.whole ? schema?.safeParse(file.raw) : undefined;
    const issues = schema && result && !result.success ? result.error.issues : [];
    return [...syntaxProblems(file), ...issues.flatMap((issue) => explain(issue, { file, schema: schema as never }))];
  });
}
