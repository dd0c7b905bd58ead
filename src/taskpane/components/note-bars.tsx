import { MessageBar, MessageBarBody } from '@fluentui/react-components';

interface NoteBarsProperties {
  readonly warnings: readonly string[];
  readonly remarks: readonly string[];
}

/** Notes on a look as Fluent shows them; read out politely, warnings too. */
export function NoteBars({ warnings, remarks }: NoteBarsProperties) {
  return (
    <>
      {warnings.map((text) => (
        <MessageBar key={text} intent="warning" politeness="polite" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
      {remarks.map((text) => (
        <MessageBar key={text} layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
