/** Where a config is: its file, and the JSON Pointer to it when it is nested in that file. */
export interface ConfigLocation {
  readonly path: string;
  readonly pointer?: string;
}

/** The location of a value that has one, without its other properties. */
export function locationOf({
  path,
  pointer,
}: {
  readonly path: string;
  readonly pointer?: string | undefined;
}): ConfigLocation {
  return pointer === undefined ? { path } : { path, pointer };
}

/** As the input `config-path` names it: `values.yaml#/proxy_config`. */
export function formatLocation({ path, pointer }: ConfigLocation): string {
  return pointer === undefined ? path : `${path}#${pointer}`;
}
