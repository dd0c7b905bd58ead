import type { fixes as latvian } from '../lv/fixes';
import type { Translation } from '../translation';

export const fixes: Translation<typeof latvian> = {
  insertGreeting: 'Insert salutation',
  insertIntroduction: 'Insert introduction',
  insertClosing: 'Insert closing',
  insertSignature: 'Insert signature',
  replace: ({ replacement }) => `Replace with “${replacement}”`,
  delete: 'Delete',
  copy: 'Copy text',
};
