import type { UserLanguage } from './catalogue';
import { options as english } from './en/options';
import { options as latvian } from './lv/options';
import type { Translation } from './translation';

const texts: Readonly<Record<UserLanguage, Translation<typeof latvian>>> = { lv: latvian, en: english };

/** What the option of a rule means; its name where nothing is written of it. */
export function optionText(language: UserLanguage, rule: string, option: string): string {
  const ofRules: Readonly<Record<string, Readonly<Record<string, string>>>> = texts[language];
  return ofRules[rule]?.[option] ?? option;
}
