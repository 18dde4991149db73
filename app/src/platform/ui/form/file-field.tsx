import { FieldLayout, type FieldProps, useField } from './field.tsx';

type Props = Omit<FieldProps, 'value'> & {
  /** As in HTML: "image/jpeg,image/png" or ".csv". */
  accept?: string;
  multiple?: boolean;
  /** Shows the chosen picture before it is sent. */
  preview?: boolean;
};

/** A file. The form around it needs `multipart`; after an error the file must be chosen again. */
export function FileField(props: Props) {
  const { label, description, optional, accept, multiple, preview } = props;
  const { id, error, ties } = useField(props);
  const input = <input {...ties} type="file" accept={accept} multiple={multiple} class="app-file" />;
  return (
    <FieldLayout id={id} label={label} description={description} optional={optional} error={error}>
      {preview ? <picture-preview>{input}</picture-preview> : input}
    </FieldLayout>
  );
}
