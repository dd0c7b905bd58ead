/** The reminder at the moment of sending. Outlook allows 500 characters of text and 20 on the button. */
export const alert = {
  lead: 'Pirms nosūtīšanas vēl pārbaudiet:',
  more: ({ count }: { count: number }) =>
    count % 10 === 1 && count % 100 !== 11
      ? `Vēl ${count} piezīme ir pārbaudes rūtī.`
      : `Vēl ${count} piezīmes ir pārbaudes rūtī.`,
  open: 'Atvērt pārbaudi',
};
