import type { UserLanguage } from './catalogue';
import { alert as en } from './en/alert';
import { alert as lv } from './lv/alert';
import type { Translation } from './translation';

export type AlertTexts = Translation<typeof lv>;

export const alertTexts: Readonly<Record<UserLanguage, AlertTexts>> = { lv, en };
