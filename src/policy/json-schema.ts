import * as z from 'zod/mini';
import { catalogues, type UserLanguage } from '../messages/catalogue';
import { optionText } from '../messages/option-texts';
import { defaultPolicy } from './defaults';
import { policyTexts } from './describe-problem';
import { meaningOf } from './key-meaning';
import { childOf } from './known-keys';
import type { OptionDescription, RuleDescription } from './option-description';
import { policySchema } from './schema';

export type JsonSchema = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/**
 * The JSON Schema (2020-12) of a policy file, made from the same zod object that reads it, with a description and the built-in
 * value of every key, so that an editor completes and explains.
 */
export function policyJsonSchema(rules: readonly RuleDescription[], language: UserLanguage): JsonSchema {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const notesOn = (path: Path): JsonSchema => {
    const description = descriptionOf(path, byId, language);
    const builtIn = builtInValue(path, byId);
    return { ...(description === '' ? {} : { description }), ...(builtIn === undefined ? {} : { default: builtIn }) };
  };
  const title = policyTexts[language].keys[''];
  return { title, ...annotated(z.toJSONSchema(policySchema(rules)), [], notesOn) };
}

/** The schema with notes on everything that stands under a key. */
function annotated(schema: JsonSchema, path: Path, notesOn: (path: Path) => JsonSchema): JsonSchema {
  const result: Record<string, unknown> = { ...schema };
  const { properties, items } = schema;
  if (isRecord(properties)) {
    const noted: Record<string, unknown> = {};
    for (const key of Object.keys(properties)) {
      const inner = [...path, key];
      noted[key] = { ...notesOn(inner), ...annotated(asRecord(properties[key]), inner, notesOn) };
    }
    result.properties = noted;
  }
  if (isRecord(items)) result.items = annotated(items, [...path, 0], notesOn);
  for (const variants of ['oneOf', 'anyOf']) {
    const list = schema[variants];
    if (Array.isArray(list)) result[variants] = list.map((variant) => annotated(asRecord(variant), path, notesOn));
  }
  return result;
}

function isRecord(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asRecord(value: unknown): JsonSchema {
  return isRecord(value) ? value : {};
}

function descriptionOf(path: Path, rules: ReadonlyMap<string, RuleDescription>, language: UserLanguage): string {
  const texts = policyTexts[language];
  const [option, rule] = ruleOption(path, rules);
  if (option && rule) {
    const builtIn = texts.builtInIs({ value: JSON.stringify(option.default) });
    const meaning = `${optionText(language, rule.id, String(path[path.length - 1]))}.`;
    return [meaning, option.type === 'integer' ? texts.bounds(option) : '', builtIn].filter(Boolean).join(' ');
  }
  if (rule && path[path.length - 1] === rule.id) {
    const described = childOf(catalogues[language].rules, rule.id);
    return `${childOf(described, 'title') ?? rule.id}: ${childOf(described, 'why') ?? ''}`;
  }
  return meaningOf(texts.keys, path);
}

/** The option, and the rule, that a path in `rules` (the file's or an institution's) leads to. */
function ruleOption(
  path: Path,
  rules: ReadonlyMap<string, RuleDescription>,
): readonly [OptionDescription | undefined, RuleDescription | undefined] {
  const from = path[0] === 'rules' ? 0 : path[2] === 'changes' && path[3] === 'rules' ? 3 : -1;
  const rule = from < 0 ? undefined : rules.get(String(path[from + 1]));
  return [path[from + 2] === 'options' ? rule?.options[String(path[from + 3])] : undefined, rule];
}

function builtInValue(path: Path, rules: ReadonlyMap<string, RuleDescription>): unknown {
  const [option, rule] = ruleOption(path, rules);
  if (option) return option.default;
  if (rule && path[path.length - 1] === 'severity') return rule.severity;
  const value = path.reduce<unknown>(childOf, defaultPolicy);
  return typeof value === 'object' && !Array.isArray(value) ? undefined : value;
}
