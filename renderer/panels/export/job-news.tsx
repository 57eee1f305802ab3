import { exportSentences } from '../../../shared/locales/export.ts';
import { useSentences } from '../../store/use-store.ts';
import { Losses } from './losses.tsx';
import type { useJob } from './use-job.ts';

/** What came of an export, and how far one that is running is. */
export function JobNews({ job }: { readonly job: ReturnType<typeof useJob> }) {
  const { working } = useSentences(exportSentences);
  return (
    <>
      <p className={job.bad ? 'field-error' : 'quiet'} role="status">
        {job.news}
      </p>
      <Losses losses={job.losses} />
      {job.share !== null && <progress value={job.share} aria-label={working} />}
    </>
  );
}
