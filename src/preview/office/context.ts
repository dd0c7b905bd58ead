import type { Outlook } from '../mailbox/outlook';
import { readRoamingSettings } from '../mailbox/roaming-settings';

/** The host's numbers for the manifest's permission. */
const PERMISSION_LEVEL = { ReadItem: 1, ReadWriteItem: 3 } as const;
const MESSAGE_READ = 1;
const MESSAGE_COMPOSE = 4;
/** Outlook on the web in Office.js' list of applications. */
const OUTLOOK_WEB_APP = 64;
const TIME_ZONE = 'FLE Standard Time';

/** Answer to `ContextActivationManager_getAppContextAsync`; every member is asked for, even when it is empty. */
export function appContext(outlook: Outlook, appId: string, conversation: string, addinOrigin: string) {
  const { scenario } = outlook.state();
  return {
    _id: appId,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: '16.01',
    _appUILocale: scenario.locale,
    _dataLocale: scenario.locale,
    _docUrl: '',
    _clientMode: 0,
    _settings: readRoamingSettings(),
    _reason: 'documentOpened',
    _osfControlType: 0,
    _eToken: '',
    _correlationId: conversation,
    _appInstanceId: appId,
    _appMinorVersion: 1,
    _hostFullVersion: '16.01',
    _requirementMatrix: JSON.stringify({ Mailbox: scenario.mailbox }),
    _addinName: 'Atbilde',
    _appDomains: [addinOrigin],
    _featureGates: {},
  };
}

/** Answer to `GetInitialData`, and the payload of an item change; null when no letter is open. */
export function initialData(outlook: Outlook) {
  const { letter, scenario } = outlook.state();
  if (!letter) return null;
  return {
    itemType: letter.sent ? MESSAGE_READ : MESSAGE_COMPOSE,
    permissionLevel: PERMISSION_LEVEL[scenario.permission],
    userProfileType: 'enterprise',
    userDisplayName: letter.user.name,
    userEmailAddress: letter.user.address,
    userTimeZone: TIME_ZONE,
    timeZoneOffsets: [],
    hostVersion: '20261120003.08',
    owaView: 'ThreeColumns',
    conversationId: letter.conversationId,
    seriesId: null,
    ewsUrl: '',
    restUrl: '',
    isRead: true,
    isFromSharedFolder: false,
  };
}
