import * as z from 'zod/mini';
import type { FindingMessageId } from '../messages/catalogue';
import { findings } from '../messages/lv';
import { type CheckId, CLAUSE_OF, SECTION_CHECKS } from '../report';
import { FORMS } from './forms';
import type { OptionDescription, RuleDescription } from './option-description';
import { PLATFORMS } from './policy';

// zod would else compile its checks with `new Function`, which the pane's content security policy forbids.
z.config({ jitless: true });

/** The newest form of a policy file that this product reads. */
export const FORMAT_VERSION = 1;

const LANGUAGES = ['lv', 'en', 'ru'] as const;
const checkIds = Object.keys(CLAUSE_OF) as [CheckId, ...CheckId[]];
const messageIds = Object.keys(findings) as FindingMessageId[];

const text = z.string().check(z.regex(FORMS.text));
const texts = z.array(text);
const phrases = z.array(z.string().check(z.regex(FORMS.phrase))).check(z.minLength(1));
const check = z.enum(checkIds);
const severity = z.enum(['error', 'warning', 'hint']);
/** Never faster than ten seconds: a host that is asked more often loses keystrokes (platform notes 2.3). */
const seconds = z.union([z.literal(0), z.int().check(z.minimum(10), z.maximum(3600))]);
const url = z.string().check(z.regex(FORMS.url));

/** An object with an optional value under each of `keys`; another key is an error. */
function each<const K extends string, S extends z.ZodMiniType>(keys: readonly K[], schemaOf: (key: K) => S) {
  const shape = {} as Record<K, z.ZodMiniOptional<S>>;
  for (const key of keys) shape[key] = z.optional(schemaOf(key));
  return z.strictObject(shape);
}

const organisation = z.strictObject({
  names: z.optional(texts),
  domains: z.optional(z.array(z.string().check(z.regex(FORMS.domain)))),
  websites: z.optional(z.array(z.string().check(z.regex(FORMS.domain)))),
  phoneCountry: z.optional(z.literal('LV')),
});

const phraseRule = {
  id: z.string().check(z.regex(FORMS.id)),
  check,
  severity,
  language: z.enum(LANGUAGES),
  phrases,
  message: text,
  examples: z.strictObject({
    good: z.array(text).check(z.minLength(1)),
    bad: z.array(text).check(z.minLength(1)),
  }),
};

const phraseRules = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('avoid'), ...phraseRule }),
    z.strictObject({ kind: z.literal('replace'), ...phraseRule, replacement: text }),
    z.strictObject({ kind: z.literal('require'), ...phraseRule }),
  ]),
);

const offeredPhrases = z.strictObject({
  greetings: z.optional(texts),
  introductions: z.optional(texts),
  closings: z.optional(texts),
});

/** What an institution may change: everything but the file's own keys. */
function changesShape(rules: readonly RuleDescription[]) {
  return {
    organisation: z.optional(organisation),
    checks: z.optional(each(checkIds, z.boolean)),
    rules: z.optional(rulesSchema(rules)),
    phraseRules: z.optional(phraseRules),
    phrases: z.optional(each(LANGUAGES, () => offeredPhrases)),
    pages: z.optional(z.array(z.strictObject({ words: phrases, url }))),
    words: z.optional(texts),
    signature: z.optional(each(LANGUAGES, () => z.array(z.string()))),
    send: z.optional(
      z.strictObject({
        mode: z.optional(z.enum(['off', 'remind'])),
        platforms: z.optional(each(PLATFORMS, z.boolean)),
        checks: z.optional(z.array(z.enum(SECTION_CHECKS))),
      }),
    ),
    look: z.optional(z.strictObject({ everySeconds: z.optional(seconds) })),
    fixes: z.optional(z.strictObject({ wholeBody: z.optional(each(PLATFORMS, z.boolean)) })),
    silence: z.optional(
      z.strictObject({
        place: z.optional(z.boolean()),
        word: z.optional(z.boolean()),
        rule: z.optional(z.boolean()),
        never: z.optional(z.array(check)),
      }),
    ),
    texts: z.optional(each(['lv', 'en'], () => each(messageIds, () => text))),
    support: z.optional(
      z.strictObject({
        contact: z.optional(z.string()),
        url: z.optional(z.nullable(url)),
        privacyUrl: z.optional(z.nullable(url)),
      }),
    ),
  };
}

/**
 * The schema of a policy file. Everything is optional: what is left out keeps the built-in value. Rules describe their
 * options as plain data and are passed in, so that no rule needs zod. The same list of rules gives the same schema object.
 */
export function policySchema(rules: readonly RuleDescription[]): PolicySchema {
  const known = schemas.get(rules);
  if (known) return known;
  const schema = makeSchema(rules);
  schemas.set(rules, schema);
  return schema;
}

export type PolicySchema = ReturnType<typeof makeSchema>;
export type PolicyFile = z.infer<PolicySchema>;

/** Making a schema takes longer than reading a policy with it. */
const schemas = new WeakMap<readonly RuleDescription[], PolicySchema>();

function makeSchema(rules: readonly RuleDescription[]) {
  const changes = changesShape(rules);
  return z.strictObject({
    $schema: z.optional(z.string()),
    formatVersion: z.optional(z.literal(FORMAT_VERSION)),
    edition: z.optional(z.string()),
    ...changes,
    institutions: z.optional(
      z.array(
        z.strictObject({
          name: text,
          senders: z.array(z.string().check(z.regex(FORMS.sender))).check(z.minLength(1)),
          changes: z.strictObject(changes),
        }),
      ),
    ),
  });
}

function rulesSchema(rules: readonly RuleDescription[]) {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return each([...byId.keys()], (id) => {
    const options = byId.get(id)?.options ?? {};
    return z.strictObject({
      severity: z.optional(z.enum(['error', 'warning', 'hint', 'off'])),
      options: z.optional(each(Object.keys(options), (name) => optionSchema(options[name]))),
    });
  });
}

function optionSchema(option: OptionDescription | undefined) {
  if (option?.type === 'integer') return z.int().check(z.minimum(option.minimum), z.maximum(option.maximum));
  return option?.type === 'boolean' ? z.boolean() : texts;
}
