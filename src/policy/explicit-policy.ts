import { type CheckId, CLAUSE_OF } from '../report';
import type { RuleDescription } from './option-description';
import type { OptionValue, Policy, RulePolicy } from './policy';

/** The policy with everything written out that it leaves to checks and rules themselves: the same policy, with no value left unsaid. */
export function explicitPolicy<P extends Policy>(policy: P, rules: readonly RuleDescription[]): P {
  const checks = record(Object.keys(CLAUSE_OF) as CheckId[], (id) => policy.checks[id] !== false);
  const byId: Record<string, RulePolicy> = {};
  for (const rule of rules) byId[rule.id] = explicitRule(rule, policy.rules[rule.id]);
  return { ...policy, checks, rules: byId };
}

function explicitRule(rule: RuleDescription, settings: RulePolicy | undefined): RulePolicy {
  const severity = settings?.severity ?? rule.severity;
  const names = Object.keys(rule.options);
  if (names.length === 0) return { severity };
  const options: Record<string, OptionValue> = {};
  for (const name of names) {
    const value = settings?.options?.[name] ?? rule.options[name]?.default;
    if (value !== undefined) options[name] = value;
  }
  return { severity, options };
}

function record<K extends string, T>(keys: readonly K[], valueAt: (key: K) => T): Record<K, T> {
  const result = {} as Record<K, T>;
  for (const key of keys) result[key] = valueAt(key);
  return result;
}
