/** The words of the standard that the product checks (noteikumi Nr. 26, 23.11.2023), letter for letter; docs/standard.md is the whole. */
export const clauses = {
  '5.1': 'cieņa: darbinieki izrāda cieņu klientiem, respektē viņu vēlmes un intereses',
  '5.2':
    'atbildība: darbinieki atbild par sava darba un sniegto pakalpojumu kvalitāti, informācijas patiesumu un personas datu konfidencialitāti un aizsardzību',
  '9': 'Darbinieki atbildes ārējiem klientiem nosūta elektroniski (e-pastā), izņemot, ja atbildes nosūtīta kā pašvaldības vēstules',
  '9.1':
    'sāk atbildi ar uzrunu un īsu ievadu, atsaucoties uz klientu aktuālo pieprasījumu vai iepriekšējo komunikāciju ar pašvaldību',
  '9.2':
    'pamatdaļā argumentēti vienkāršā un saprotamā valodā izklāsta informāciju un tās pamatojumu, ja nepieciešams, pievieno hipersaites uz elektroniski pieejamajiem pakalpojumu aprakstiem, normatīvajiem aktiem, veidlapām un citu publiski pieejamu informāciju, kā arī pielikumus',
  '9.3':
    'nobeiguma daļā apkopo galveno vēstījumu, informē par pašvaldības vai klientu turpmākajām darbībām, un, vadoties no situācijas, pateicas vai atvainojas klientiem',
  '9.4':
    'e-pasta vēstules paraksta zonā norāda savu vārdu un uzvārdu, iestādi un amatu, tālruņa numuru, e-pasta adresi un pašvaldības oficiālās tīmekļvietnes adresi',
  '9.5': 'pirms atbildes nosūtīšanas pārlasa uzrakstīto un pārbauda pareizrakstību',
};
