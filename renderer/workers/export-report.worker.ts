import program from '../../package.json' with { type: 'json' };
import { makeReport } from '../../shared/export/encoders/report.ts';
import type { ReportFile } from '../../shared/export/report-request.ts';
import { checkOptions } from '../../shared/report/document/build.ts';
import { findingsOfDocument } from '../../shared/report/findings/one-document.ts';
import { pageEnvironment } from './environment.ts';
import type { ReportJob, ReportMessage } from './report-messages.ts';

const environment = pageEnvironment((share) => tell({ kind: 'progress', share }));

function tell(message: ReportMessage): void {
  self.postMessage(message);
}

async function filesOf(job: ReportJob): Promise<readonly ReportFile[]> {
  if (job.kind === 'report') return makeReport(job.request, environment);
  const { request, fileName, format, output } = job;
  const language = request.languages[0] ?? 'en';
  const how = { document: request.document, fileName, language, version: program.version, ...checkOptions(request) };
  return [{ ...output, bytes: new TextEncoder().encode(findingsOfDocument(format, how)) }];
}

self.onmessage = async ({ data }: MessageEvent<ReportJob>) => {
  try {
    tell({ kind: 'done', files: await filesOf(data) });
  } catch (error) {
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
};
