/** Imperatives with which a letter asks the client for something; none is also a form of the present or future. */
export const REQUESTS: ReadonlySet<string> = new Set(
  [
    'zvaniet piezvaniet rakstiet atrakstiet uzrakstiet sazinieties vērsieties griezieties aizpildiet iesniedziet sūtiet nosūtiet',
    'atsūtiet piesakieties apmeklējiet izmantojiet dodieties skatiet lasiet jautājiet pajautājiet informējiet norādiet pievienojiet',
    'ierodieties nāciet ziņojiet paziņojiet maksājiet samaksājiet lūdziet ņemiet saglabājiet pārbaudiet lietojiet izvēlieties',
  ]
    .join(' ')
    .split(' '),
);
