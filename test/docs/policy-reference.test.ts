import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/standard/registry';
import { policyReference } from './policy-reference';

const PAGES = { lv: 'noteikumu-fails.md', en: 'policy.md' } as const;

test.each(['lv', 'en'] as const)(
  'the reference of the policy file is what the product says of it (npm run docs; %s)',
  (language) => {
    const path = join(__dirname, '../../docs', PAGES[language]);
    const page = policyReference(rules, language);
    if (process.env.ATBILDE_WRITE_DOCS) writeFileSync(path, page);
    expect(readFileSync(path, 'utf8')).toBe(page);
  },
);
