import type { findings as latvian } from '../../lv/findings/municipality';
import type { Translation } from '../../translation';

export const findings: Translation<typeof latvian> = { municipalityRule: ({ message }) => message };
