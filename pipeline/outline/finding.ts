import type { Finding, Span } from '../../schema/index.js'

export function finding(
  code: Finding['code'],
  severity: Finding['severity'],
  vi: string,
  en: string,
  spans: readonly Span[],
  origin: Finding['origin'] = 'body',
): Finding {
  return { code, severity, message: { vi, en }, spans, origin }
}
