/**
 * The `name` of the frame, in which Office.js looks for its host (research: officejs-host 2). Unlike the address it survives
 * reloading and leaves the add-in's URL clean.
 *
 * @param locale folder of Office.js' texts, for example `lv-LV`
 * @param hostOrigin origin of the page that plays Outlook
 */
export function frameName(conversation: string, appId: string, locale: string, hostOrigin: string): string {
  // host $ platform $ version $ locale $ correlation $ dialog $ telemetry $ flags
  const hostInfo = ['Outlook', 'Web', '16.01', locale, conversation, '', 'disableLogging', '0'].join('$');
  return JSON.stringify({
    baseFrameName: conversation,
    hostInfo,
    xdmInfo: [conversation, appId, hostOrigin].join('|'),
    serializerVersion: 1,
  });
}
