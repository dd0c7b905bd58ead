/** Labels of fixes. The first fix of a finding is a button with this label. */
export const fixes = {
  insertGreeting: 'Ielikt uzrunu',
  insertIntroduction: 'Ielikt ievadu',
  insertClosing: 'Ielikt nobeigumu',
  insertSignature: 'Ielikt parakstu',
  replace: ({ replacement }: { replacement: string }) => `Aizstāt ar „${replacement}”`,
  delete: 'Dzēst',
  copy: 'Kopēt tekstu',
};
