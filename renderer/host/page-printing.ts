import type { PrintEnd } from '../../shared/host/port.ts';
import { download } from './transfers.ts';

const PDF = 'application/pdf';

/** The pages that are being printed; they stay until others are, since nothing tells when the browser is done with them. */
let shown: { readonly frame: HTMLIFrameElement; readonly address: string } | undefined;

/** Prints a PDF document by the browser's own viewer; a browser that has none, or keeps it to itself, gets the file. */
export async function printHere(name: string, bytes: Uint8Array): Promise<PrintEnd> {
  if (navigator.pdfViewerEnabled && (await printFrame(name, bytes))) return 'handed-over';
  download(name, PDF, bytes);
  return 'download';
}

async function printFrame(name: string, bytes: Uint8Array): Promise<boolean> {
  removeShown();
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: PDF }));
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = name;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  shown = { frame, address };
  document.body.append(frame);
  await loaded;
  return printed(frame);
}

/** Some browsers let no page touch their viewer. */
function printed({ contentWindow }: HTMLIFrameElement): boolean {
  try {
    contentWindow?.print();
    return contentWindow !== null;
  } catch {
    removeShown();
    return false;
  }
}

function removeShown(): void {
  if (!shown) return;
  shown.frame.remove();
  URL.revokeObjectURL(shown.address);
  shown = undefined;
}
