/** Beyond this many characters no address is opened. */
const MOST = 2_000;
/** A host and perhaps a port, no name or password before it, nothing that a browser would read as something else. */
const WEB_ADDRESS = /^https:\/\/[^\s/?#@\\:]+(?::\d{1,5})?(?:[/?#][^\t\r\n\\]*)?$/i;

/** Whether a text is an address that may be opened outside the editor: https, without a name or password in it. */
export function isWebAddress(text: string): boolean {
  return text.length <= MOST && WEB_ADDRESS.test(text);
}
