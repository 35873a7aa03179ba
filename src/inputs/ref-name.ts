/** Whether git accepts a text as a branch name (git-check-ref-format): it becomes part of a ref and of URLs. */
export function isRefName(name: string): boolean {
  return (
    name.length <= 200 &&
    name !== '@' &&
    !name.startsWith('refs/') &&
    !name.startsWith('-') &&
    !name.includes('..') &&
    !name.includes('@{') &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids exactly these in a ref
    !/[\u0000-\u0020\u007f~^:?*[\\]/.test(name) &&
    name
      .split('/')
      .every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.') && !part.endsWith('.lock'))
  );
}
