/** `MIME-Version:` among header lines, before an HTML or multipart type. */
export function opensMime(start: string): boolean {
  const head = start.replace(/^[\s\ufeff]+/, '').slice(0, 4096)
  if (!/^[A-Za-z][A-Za-z0-9-]*:[ \t]/.test(head)) return false
  const lines = head.split(/\r?\n\s*\r?\n/, 1)[0]!
  return /^mime-version:/im.test(lines) && /^content-type:\s*(?:multipart\/|text\/html)/im.test(lines)
}
