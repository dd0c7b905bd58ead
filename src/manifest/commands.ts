/** Ids that the manifest gives to the add-in's ribbon controls and functions; code that names one takes it from here. */
export const OPEN_PANE_COMMAND = 'AtbildeOpenPane';

/** The send handler's name: in the manifest's `LaunchEvent` and in `Office.actions.associate`. */
export const SEND_HANDLER = 'onMessageSendHandler';
