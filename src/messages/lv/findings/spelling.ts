/** Finding messages and rule descriptions: spelling (9.5). */
export const findings = {
  usage: ({ words, plain }: { words: string; plain: string }) => `„${words}” vietā pareizi ir „${plain}”.`,
  usageAdvice: ({ words, plain }: { words: string; plain: string }) => `„${words}” vietā labāk: ${plain}.`,
};

/** By rule id: a short title, and why it helps the client. */
export const rules = {
  usage: { title: 'Vārdu lietojums', why: 'Vārdnīca šos vārdus zina, bet literārajā valodā te lieto citus.' },
};
