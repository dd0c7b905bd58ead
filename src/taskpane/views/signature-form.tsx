import { Button, Caption1, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { signatureLines } from '../../policy/signature-lines';
import { SIGNATURE_FIELDS, type SignatureField } from '../../report';
import { usePane } from '../pane-context';
import type { SaveFailure } from '../session/saving';
import { type SavedSignature, signatureFor, withoutSignature, withSignature } from '../state/settings';
import { signatureFaults } from '../state/signature-form';
import { Choice } from './choice';
import { Page } from './page';
import { useViewTexts } from './view-texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  preview: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  input: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const TYPES: Readonly<Partial<Record<SignatureField, 'tel' | 'email'>>> = { phone: 'tel', email: 'email' };
const COMPLETION: Readonly<Record<SignatureField, string>> = {
  name: 'name',
  institution: 'organization',
  position: 'organization-title',
  phone: 'tel',
  email: 'email',
  website: 'url',
};

/** The six fields of 9.4, filled in once for each address the employee writes from. */
export function SignatureForm() {
  const { signature: texts } = useViewTexts();
  const pane = usePane();
  const { state, settings, policy, actions, send } = pane;
  const styles = useStyles();
  const draft = state.letter?.reading.draft;
  const sender = (draft?.from ?? draft?.user)?.address.toLowerCase() ?? '';
  const addresses = [...new Set([sender, ...settings.signatures.map(({ address }) => address)])].filter(Boolean);
  const [address, setAddress] = useState(addresses[0] ?? '');
  const [fields, setFields] = useState(() => startingFields(pane, address));
  const [faults, setFaults] = useState<ReadonlySet<SignatureField>>(new Set());
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const report = state.letter?.examination.report;
  const missing = address === sender && report !== undefined && report.signatureText === '' && report.authorText !== '';
  const saved = signatureFor(settings, address) !== null;

  const change = (field: SignatureField, value: string) => {
    setFields({ ...fields, [field]: value });
    if (faults.has(field)) setFaults(new Set([...faults].filter((fault) => fault !== field)));
  };
  const chooseAddress = (chosen: string) => {
    setAddress(chosen);
    setFields(startingFields(pane, chosen));
    setFaults(new Set());
  };
  const submit = async (event: FormEvent, insert: boolean) => {
    event.preventDefault();
    const wrong = signatureFaults(fields);
    setFaults(wrong);
    const first = SIGNATURE_FIELDS.find((field) => wrong.has(field));
    if (first !== undefined) {
      document.getElementById(`signature-${first}`)?.focus();
      return;
    }
    const trimmed = Object.fromEntries(SIGNATURE_FIELDS.map((field) => [field, fields[field].trim()]));
    const refused = await actions.save((saved) => withSignature(saved, { ...fields, ...trimmed, address }));
    setFailure(refused);
    if (refused !== null) return;
    send({ type: 'view-opened', view: 'letter' });
    if (insert) await actions.insertSignature();
    else actions.tell(texts.saved);
  };
  const remove = async () => {
    const refused = await actions.save((saved) => withoutSignature(saved, address));
    setFailure(refused);
    if (refused === null) send({ type: 'view-opened', view: 'letter' });
  };

  return (
    <Page title={texts.title}>
      <Text>{texts.lead}</Text>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event, missing)}>
        {addresses.length > 1 ? (
          <Choice
            label={texts.forAddress}
            value={address}
            choices={addresses}
            textOf={(one) => one}
            onChoose={chooseAddress}
          />
        ) : (
          address !== '' && (
            <Caption1>
              {texts.forAddress}: {address}
            </Caption1>
          )
        )}
        {SIGNATURE_FIELDS.map((field) => (
          <Field
            key={field}
            label={texts.fields[field]}
            required
            {...(faults.has(field) && { validationState: 'error', validationMessage: texts.errors[field] })}
          >
            <Input
              className={styles.input}
              input={{ className: styles.input }}
              id={`signature-${field}`}
              type={TYPES[field] ?? 'text'}
              autoComplete={COMPLETION[field]}
              value={fields[field]}
              onChange={(_, { value }) => change(field, value)}
            />
          </Field>
        ))}
        <section>
          <Caption1>{texts.preview}</Caption1>
          <p className={styles.preview}>
            {signatureLines(policy.signature[report?.language ?? 'lv'], fields).map((line) => (
              <Text key={line} block>
                {line}
              </Text>
            ))}
          </p>
        </section>
        {failure !== null && <Text role="alert">{pane.texts.saveFailures[failure]}</Text>}
        <div className={styles.actions}>
          <Button appearance="primary" type="submit">
            {missing ? texts.saveAndInsert : texts.save}
          </Button>
          {missing && <Button onClick={(event) => void submit(event, false)}>{texts.save}</Button>}
          {saved && (
            <Button appearance="subtle" onClick={() => void remove()}>
              {texts.remove}
            </Button>
          )}
        </div>
      </form>
    </Page>
  );
}

/** What is saved for the address; else the employee's own signature with this address; else what profile and policy know. */
function startingFields({ state, settings, policy }: ReturnType<typeof usePane>, address: string) {
  const saved = signatureFor(settings, address);
  if (saved !== null) return fieldsOf(saved);
  const { user } = state.letter?.reading.draft ?? { user: null };
  const own = user === null ? null : signatureFor(settings, user.address);
  if (own !== null) return { ...fieldsOf(own), email: address };
  const [website = ''] = policy.organisation.websites;
  return {
    name: user === null || user.name.includes('@') ? '' : user.name,
    institution: policy.organisation.names[0] ?? '',
    position: '',
    phone: '',
    email: address,
    website: website === '' ? '' : `www.${website}`,
  };
}

function fieldsOf({ name, institution, position, phone, email, website }: SavedSignature) {
  return { name, institution, position, phone, email, website };
}
