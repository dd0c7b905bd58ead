import type { OptionValue } from '../policy/policy';
import type { OptionDescriptions, OptionValues, Rule } from './rule';

/** A rule's option values: the policy's where it gives one, else the rule's own. The policy's reader has checked the types. */
export function optionsOf<D extends OptionDescriptions>(
  rule: Rule<D>,
  given: Readonly<Record<string, OptionValue>> = {},
): OptionValues<D> {
  const values: Record<string, OptionValue> = {};
  for (const name of Object.keys(rule.options)) {
    const description = rule.options[name];
    if (description) values[name] = given[name] ?? description.default;
  }
  return values as OptionValues<D>;
}
