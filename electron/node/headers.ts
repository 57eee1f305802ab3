/** The page's policy: nothing but its own files, no evaluated code, no inline script or style. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  // The pages that are to be printed, in the browser's own viewer.
  'frame-src': 'blob:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
} as const;

/** Workers that draw PNG and subset fonts: the only code that may compile WebAssembly, under their own response's policy. */
const EXPORT_WORKER = /^\/workers\/export[.-][^/]*\.js$/;

function policyText(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** The headers of every response. */
export function securityHeaders(path: string): Record<string, string> {
  const scripts = EXPORT_WORKER.test(path) ? { 'script-src': "'self' 'wasm-unsafe-eval'" } : {};
  return {
    'Content-Security-Policy': policyText({ ...POLICY, ...scripts }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
