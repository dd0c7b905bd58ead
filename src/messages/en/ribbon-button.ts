export const ribbonButton = 'Check the reply';
