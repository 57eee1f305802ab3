import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportBlueprint } from '../../shared/export/encoders/export.ts';
import { ALL_PARTS } from '../../shared/export/parts.ts';
import type { BlueprintDocument } from '../../shared/model/schema/document.ts';
import { scratchFolder } from '../electron/scratch.ts';
import { launchBrowser } from '../support/browser.ts';
import { environment } from '../support/exports.ts';
import { roundTripCases } from '../support/round-trip.ts';

const PACKAGES = dirname(createRequire(import.meta.url).resolve('bpmn-moddle/package.json'));
const SCHEMA = join(PACKAGES, 'resources/bpmn/xsd/BPMN20.xsd');
const VIEWER = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');

/** What is as the blueprint draws it: links that join, part and are named. */
const AS_DRAWN = {
  'fake-join': 'off',
  'no-gateway-join-fork': 'off',
  'no-implicit-split': 'off',
  'superfluous-gateway': 'off',
  'superfluous-label': 'off',
};

async function written(document: BlueprintDocument): Promise<string> {
  const languages = document.languages.slice(0, 1);
  const request = { document, format: 'bpmn', languages, theme: 'light', parts: ALL_PARTS } as const;
  return new TextDecoder().decode((await exportBlueprint(request, environment)).bytes);
}

/** What bpmn-js warns of, and the picture that it draws. */
async function shown(page: Page, text: string): Promise<{ warnings: unknown; picture: PNG }> {
  const warnings = await page.evaluate(async (xml) => {
    document.body.innerHTML = '<div id="canvas" style="width:1200px;height:600px"></div>';
    const Viewer = Reflect.get(window, 'BpmnJS');
    const viewer = new Viewer({ container: '#canvas' });
    const result = await viewer.importXML(xml);
    viewer.get('canvas').zoom('fit-viewport');
    return result.warnings.map(({ message }: Error) => message);
  }, text);
  return { warnings, picture: PNG.sync.read(await page.screenshot()) };
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1200, height: 600 } });
  await page.addScriptTag({ path: VIEWER });
});
afterAll(() => browser.close());

describe('the published schema', () => {
  it('is really asked: a wrong file is refused', () => {
    const path = join(scratchFolder(), 'wrong.bpmn');
    writeFileSync(path, '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><step/></definitions>');
    expect(() => execFileSync('xmllint', ['--noout', '--schema', SCHEMA, path], { stdio: 'pipe' })).toThrow('step');
  });
});

describe.each(roundTripCases())('BPMN of %s', (_name, document) => {
  it('is valid against the published schema', async () => {
    const path = join(scratchFolder(), 'a.bpmn');
    writeFileSync(path, await written(document));
    expect(() => execFileSync('xmllint', ['--noout', '--schema', SCHEMA, path], { stdio: 'pipe' })).not.toThrow();
  });

  it('is correct in the eyes of bpmnlint', async () => {
    const { rootElement } = await new BpmnModdle().fromXML(await written(document));
    const lint = (config: object) => new Linter({ resolver: new NodeResolver() }).lint(rootElement, config);
    expect(await lint({ extends: 'bpmnlint:correctness' })).toEqual({});
    expect(await lint({ extends: 'bpmnlint:recommended', rules: AS_DRAWN })).toEqual({});
  });

  it('is opened by bpmn-js without a warning, and drawn', async () => {
    const { warnings, picture } = await shown(page, await written(document));
    expect(warnings).toEqual([]);
    const dark = picture.data.filter((value, index) => index % 4 === 0 && value < 100).length;
    expect(dark).toBeGreaterThan(500);
  });
});
