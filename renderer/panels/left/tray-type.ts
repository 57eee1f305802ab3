/** What a step dragged out of the tray brings along: its id. */
export const TRAY_TYPE = 'application/x-blueprint-tray-step';
