import { Field, Radio, RadioGroup } from '@fluentui/react-components';

interface ChoiceProperties<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly textOf: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
}

/** One of few, all in sight: in a narrow pane a list that drops down would hide what stands below. */
export function Choice<T extends string>({ label, value, choices, textOf, onChoose }: ChoiceProperties<T>) {
  return (
    <Field label={label}>
      <RadioGroup
        value={value}
        onChange={(_, { value: chosen }) => {
          const choice = choices.find((one) => one === chosen);
          if (choice !== undefined) onChoose(choice);
        }}
      >
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={textOf(choice)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
