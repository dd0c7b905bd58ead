import { ribbonButton } from './ribbon-button';

/** What the manifest shows in Outlook and in the admin centre, and what its checker says. */
export const manifest = {
  displayName: 'Atbilde',
  description:
    'Pārbauda atbildi klientam pēc klientu apkalpošanas standarta 9. punkta un piedāvā labojumus. Vēstules teksts datoru neatstāj.',
  descriptionWithSend:
    'Pārbauda atbildi klientam pēc klientu apkalpošanas standarta 9. punkta, piedāvā labojumus un pirms nosūtīšanas atgādina par trūkstošo. Vēstules teksts datoru neatstāj.',
  group: 'Atbilde',
  button: ribbonButton,
  buttonTitle: ribbonButton,
  buttonDescription: 'Atver rūti, kas pārbauda vēstules melnrakstu un piedāvā labojumus.',

  problems: {
    xml: ({ line, column }: { line: number; column: number }) =>
      `${line}. rindas ${column}. zīmē XML ir bojāts. Izlabojiet to vai izveidojiet manifestu no jauna ar „package”.`,
    tooLarge: ({ limit }: { limit: number }) =>
      `Manifests ir lielāks par ${limit} KB; Outlook to nepieņems. Saīsiniet to.`,
    root: 'Tas nav Outlook pievienojumprogrammas manifests (OfficeApp ar xsi:type="MailApp"). Pārbaudiet, vai fails ir īstais.',
    unknownElement: ({ name }: { name: string }) => `Elementam „${name}” šeit nav vietas. Izņemiet to.`,
    order: ({ name, before }: { name: string; before: string }) =>
      `Elementam „${name}” jāstāv pirms „${before}”: Outlook nepieņem citu secību. Pārceliet to.`,
    missingElement: ({ name }: { name: string }) => `Trūkst elementa „${name}”. Pielieciet to.`,
    repeated: ({ name }: { name: string }) => `Elements „${name}” drīkst būt tikai viens. Izņemiet lieko.`,
    id: ({ value }: { value: string }) => `„${value}” nav GUID. Atjaunojiet pievienojumprogrammas identifikatoru.`,
    idChanged: ({ value, known }: { value: string; known: string }) =>
      `Identifikators „${value}” atšķiras no līdzšinējā „${known}”: Outlook to uzskatīs par citu pievienojumprogrammu. Atjaunojiet līdzšinējo.`,
    version: ({ value }: { value: string }) =>
      `Versija „${value}” neder. Tai jābūt četriem skaitļiem ar punktiem, katrā ne vairāk kā pieci cipari, piemēram, 1.2.0.0.`,
    locale: ({ value }: { value: string }) => `„${value}” nav valodas kods. Rakstiet to kā lv-LV.`,
    localeMissing: ({ locale }: { locale: string }) =>
      `Trūkst tulkojuma valodā ${locale}. Pielieciet Override elementu.`,
    localeNeedless: ({ locale }: { locale: string }) =>
      `Tulkojumam valodā ${locale} nav pāra citos tekstos. Izņemiet to vai iztulkojiet visus.`,
    tooLong: ({ length, limit }: { length: number; limit: number }) =>
      `Teksts ir ${length} zīmes garš; drīkst būt ${limit}. Saīsiniet to.`,
    emptyText: 'Teksts ir tukšs. Ierakstiet to.',
    residUndefined: ({ resid }: { resid: string }) =>
      `Resursa „${resid}” nav sadaļā Resources. Pielieciet to vai izlabojiet nosaukumu.`,
    residKind: ({ resid, wanted }: { resid: string; wanted: string }) =>
      `Resurss „${resid}” nav sadaļā ${wanted}. Pārceliet to turp.`,
    residLong: ({ resid, limit }: { resid: string; limit: number }) =>
      `Resursa nosaukums „${resid}” ir garāks par ${limit} zīmēm. Saīsiniet to.`,
    residTwice: ({ resid }: { resid: string }) => `Resurss „${resid}” ir divreiz. Izņemiet vienu.`,
    residUnused: ({ resid }: { resid: string }) => `Resursu „${resid}” neviens nelieto. Izņemiet to.`,
    url: ({ value }: { value: string }) => `„${value}” nav pilna adrese. Rakstiet to kā https://resurss.lv/mape/fails.`,
    notHttps: ({ value }: { value: string }) => `Adrese „${value}” nav https. Outlook citas neielādē; lietojiet https.`,
    otherOrigin: ({ value, origin }: { value: string; origin: string }) =>
      `Adrese „${value}” ir citā vietnē, nevis ${origin}. Visām lapām jābūt vienā vietnē.`,
    localhost: ({ value }: { value: string }) =>
      `Adrese „${value}” rāda uz šo pašu datoru. Norādiet serveri, kuru sasniedz darbinieku datori.`,
    fileMissing: ({ value }: { value: string }) => `Faila „${value}” nav mapē. Pielieciet failu vai izlabojiet adresi.`,
    notPng: ({ value }: { value: string }) => `„${value}” nav PNG attēls. Aizstājiet to ar PNG.`,
    iconPixels: ({ value, found, wanted }: { value: string; found: string; wanted: number }) =>
      `Ikona „${value}” ir ${found} pikseļus liela, bet jābūt ${wanted}×${wanted}. Aizstājiet to.`,
    iconSizes: ({ missing }: { missing: string }) => `Pogai trūkst ikonas: ${missing} pikseļi. Pielieciet to.`,
    event: ({ value }: { value: string }) => `Outlook nezina notikuma „${value}”. Izlabojiet nosaukumu.`,
    eventTwice: ({ value }: { value: string }) => `Notikums „${value}” ir divreiz. Izņemiet vienu.`,
    sendMode: ({ value }: { value: string }) =>
      `SendMode „${value}” var apturēt vēstules. Lietojiet PromptUser: tas atgādina, bet ļauj nosūtīt.`,
    handler: ({ name }: { name: string }) =>
      `Failā launchevent.js nav Office.actions.associate("${name}", …), tāpēc notikums paliktu bez atbildes. Izlabojiet nosaukumu.`,
    runtimeDiffers: ({ value, runtime }: { value: string; runtime: string }) =>
      `LaunchEvent lapa „${value}” nav Runtime lapa „${runtime}”. Abām jābūt vienai.`,
    runtimeMissing: 'LaunchEvent bez Runtimes nedarbojas. Pielieciet Runtimes pirms DesktopFormFactor.',
    overrideMissing: 'Klasiskajam Outlook trūkst faila: Runtime vajag Override type="javascript". Pielieciet to.',
    mailbox: ({ value, most }: { value: string; most: string }) =>
      `Mailbox ${value} prasība paslēptu pogu vecākās Outlook programmās; drīkst būt ${most}. Samaziniet to.`,
    requirementsInside: 'Requirements šeit vecākās Outlook programmās paslēptu visas pogas. Izņemiet to.',
    permission: ({ value, wanted }: { value: string; wanted: string }) =>
      `Atļauja ir „${value}”, bet vajag ${wanted}. Cita prasītu jaunu administratora piekrišanu.`,
    switchOff: ({ name }: { name: string }) => `Elementam „${name}” jābūt true.`,
    controlTwice: ({ id }: { id: string }) => `Vadīklas identifikators „${id}” ir divreiz. Mainiet vienu.`,
    controlMissing: ({ id }: { id: string }) =>
      `Nav pogas ar id „${id}”, kuru atver atgādinājums. Atjaunojiet identifikatoru.`,
    appDomain: ({ value }: { value: string }) =>
      `AppDomain „${value}” nav tikai vietne. Rakstiet bez ceļa un slīpsvītras beigās, piemēram, https://adazi.lv.`,
  },
};
