import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { dataFolder } from '../node/places.ts';
import { filesNamed } from './arguments.ts';
import { type Desktop, startDesktop } from './desktop.ts';
import { declareScheme } from './scheme.ts';

const handedOver = z.strictObject({ files: z.array(z.string().min(1)).max(1_000) });

const folder = dataFolder(process.env);
const named = filesNamed(process.argv, app.isPackaged, process.cwd());
let desktop: Desktop | undefined;

/** Before the window is there, files wait to be opened with it. */
function open(paths: readonly string[]): void {
  if (desktop) desktop.open(paths);
  else named.push(...paths);
}

app.setName('Service Blueprint Studio');
// Chromium's own data lies beside ours; Electron takes no folder that is not there.
mkdirSync(join(folder, 'desktop'), { recursive: true, mode: 0o700 });
app.setPath('userData', join(folder, 'desktop'));
declareScheme();
app.enableSandbox();

// A second start hands its files to the first, and ends.
if (app.requestSingleInstanceLock({ files: named })) {
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    const told = handedOver.safeParse(data);
    open(told.success ? told.data.files : []);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open([path]);
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(async () => {
    desktop = await startDesktop(folder, named);
  });
} else {
  app.quit();
}
