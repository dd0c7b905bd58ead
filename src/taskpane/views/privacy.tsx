import { Link, Text } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { Page } from './page';
import { useViewTexts } from './view-texts';

export function Privacy() {
  const { privacy } = useViewTexts();
  const { policy } = usePane();
  const { privacyUrl } = policy.support;
  return (
    <Page title={privacy.title}>
      <Text>{privacy.text}</Text>
      <Text>{privacy.kept}</Text>
      {privacyUrl !== null && (
        <Link href={privacyUrl} target="_blank" rel="noreferrer">
          {privacy.link}
        </Link>
      )}
    </Page>
  );
}
