/** Milliseconds for which a download stays available to the browser. */
const DOWNLOAD_LIFE = 60_000;

/** Hands bytes to the browser as a download. */
export function download(name: string, mediaType: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_LIFE);
}

/** Lets the person choose one file of this kind to read; null where they closed the dialog. */
export async function upload(accept: string): Promise<File | null> {
  const [file = null] = (await chosen({ accept })) ?? [];
  return file;
}

/** Lets the person hand over a folder with all its files; null where they closed the dialog. */
export function uploadFolder(): Promise<readonly File[] | null> {
  return chosen({ webkitdirectory: true });
}

function chosen(how: Partial<Pick<HTMLInputElement, 'accept' | 'webkitdirectory'>>): Promise<readonly File[] | null> {
  const input = document.createElement('input');
  input.type = 'file';
  Object.assign(input, how);
  input.hidden = true;
  document.body.append(input);
  return new Promise((resolve) => {
    const finish = (files: readonly File[] | null) => {
      input.remove();
      resolve(files);
    };
    input.addEventListener('change', () => finish([...(input.files ?? [])]));
    input.addEventListener('cancel', () => finish(null));
    input.click();
  });
}
