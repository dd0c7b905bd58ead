/** The name of the button that opens the pane, wherever it is spoken of. */
export const ribbonButton = 'Pārbaudīt atbildi';
