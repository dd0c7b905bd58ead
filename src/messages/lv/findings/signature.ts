/** Field ids of a signature as the rules name them, comma separated, in words. */
const FIELDS: Readonly<Record<string, string>> = {
  name: 'vārds un uzvārds',
  institution: 'iestāde',
  position: 'amats',
  phone: 'tālruņa numurs',
  email: 'e-pasta adrese',
  website: 'pašvaldības tīmekļvietnes adrese',
};

function inWords(fields: string): string {
  return fields
    .split(',')
    .map((field) => FIELDS[field] ?? field)
    .join(', ');
}

/** Finding messages and rule descriptions: signature (9.4). */
export const findings = {
  signatureMissing:
    'Vēstulei nav paraksta. Ielieciet to: vārds un uzvārds, iestāde, amats, tālrunis, e-pasts un pašvaldības tīmekļvietne.',
  signatureFieldsMissing: ({ fields }: { fields: string }) => `Parakstā trūkst: ${inWords(fields)}.`,
  signatureFieldInvalid: ({ fields, value }: { fields: string; value: string }) =>
    `Pārbaudiet parakstu: ${inWords(fields)} („${value}”) šādi neder.`,
  signatureNameInFull: 'Parakstā norādiet vārdu un uzvārdu pilnībā.',
  signaturePhoneDigits: ({ value }: { value: string }) =>
    `Tālruņa numurs parakstā („${value}”) nav pilns vai ir par garu. Pārbaudiet ciparus.`,
  signaturePrivateEmail: ({ value }: { value: string }) =>
    `Parakstā ir privāta e-pasta adrese („${value}”). Norādiet darba adresi.`,
  signatureOtherWebsite: ({ value }: { value: string }) =>
    `Parakstā ir „${value}”. Norādiet arī pašvaldības oficiālo tīmekļvietni.`,
  signatureTemplateText: ({ fields, value }: { fields: string; value: string }) =>
    `Parakstā palicis neaizpildīts veidnes teksts „${value}”. Ierakstiet: ${inWords(fields)}.`,
};

/** By rule id: a short title, and why it helps the client. */
export const rules = {
  'signature-missing': {
    title: 'Paraksts',
    why: 'Klients zina, kurš atbildēja un kur vērsties ar nākamo jautājumu.',
  },
  'signature-field': {
    title: 'Paraksta sastāvdaļas',
    why: 'Ar pilnu parakstu klients darbinieku atrod arī pa tālruni un pašvaldības tīmekļvietnē.',
  },
};
