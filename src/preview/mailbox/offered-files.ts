/** Files that can be attached: names and sizes only, there is nothing in them. */
export const OFFERED_FILES = [
  { name: 'Iesnieguma veidlapa.docx', size: 48_210, kind: 'file' },
  { name: 'Lēmums Nr. 42.pdf', size: 182_400, kind: 'file' },
  { name: 'Situācijas plāns.pdf', size: 1_204_000, kind: 'file' },
  { name: 'Vienošanās projekts (OneDrive)', size: 0, kind: 'cloud' },
] as const;
