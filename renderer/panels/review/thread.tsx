import { type ReactNode, useState } from 'react';
import { remarkSentences, reviewSentences } from '../../../shared/locales/review.ts';
import type { Remark } from '../../../shared/model/schema/catalogue.ts';
import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import type { Id } from '../../../shared/model/schema/values.ts';
import { personName, writtenText } from '../../../shared/review/names.ts';
import {
  deleteRemark,
  isResolved,
  resolveThread,
  rewordRemark,
  type Thread,
  writeRemark,
} from '../../../shared/review/remarks.ts';
import { edit, nextId } from '../../store/editor.ts';
import { useEditor, useSentences } from '../../store/use-store.ts';
import { speakerNow } from './acting.ts';
import { useWhen } from './when.ts';
import { WriteRemark } from './write-remark.tsx';

interface ThreadProps {
  readonly document: BlueprintDocument;
  readonly thread: Thread;
}

/** A remark with its replies, and what can be done with it. */
export function ThreadView({ document, thread }: ThreadProps) {
  const words = useSentences(remarkSentences);
  const [replying, setReplying] = useState(false);
  const { id, remark, replies } = thread;
  const resolved = isResolved(thread);
  const reply = (text: string) => {
    setReplying(false);
    edit(writeRemark(document, { ...speakerNow(), text, replyTo: id, nextId }));
  };
  return (
    <article className={resolved ? 'thread resolved' : 'thread'}>
      <Message document={document} id={id} remark={remark} replies={replies.length}>
        <button type="button" className="text-button" onClick={() => setReplying(true)}>
          {words.reply}
        </button>
        <button type="button" className="text-button" onClick={() => edit(resolveThread(id, !resolved))}>
          {resolved ? words.reopen : words.resolve}
        </button>
      </Message>
      {replies.map(([replyId, one]) => (
        <Message key={replyId} document={document} id={replyId} remark={one} replies={0} />
      ))}
      {replying && <WriteRemark label={words.reply} onWrite={reply} onCancel={() => setReplying(false)} />}
    </article>
  );
}

interface MessageProps {
  readonly document: BlueprintDocument;
  readonly id: Id;
  readonly remark: Remark;
  /** How many replies go with it where it is deleted. */
  readonly replies: number;
  /** What can be done with its thread. */
  readonly children?: ReactNode;
}

/** What one person wrote, and when; one's own can be worded anew. */
function Message({ document, id, remark, replies, children }: MessageProps) {
  const words = useSentences(remarkSentences);
  const when = useWhen();
  const { unknownPerson } = useSentences(reviewSentences);
  const language = useEditor(({ drawingLanguages }) => drawingLanguages[0]) ?? document.languages[0] ?? 'en';
  const [editing, setEditing] = useState(false);
  const name = personName(document, remark.byId, language);
  const text = writtenText(remark.text, language);
  const reword = (wording: string) => {
    setEditing(false);
    if (wording !== text) edit(rewordRemark(document, id, wording, speakerNow()));
  };
  return (
    <div className="message">
      <p className="message-head">
        <strong>{name || unknownPerson}</strong>{' '}
        <small className="quiet">
          {[
            when(remark.at, 'minute'),
            remark.editedAt === undefined ? '' : words.edited,
            remark.resolved ? words.resolved : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </p>
      {editing ? (
        <WriteRemark label={words.edit} initial={text} onWrite={reword} onCancel={() => setEditing(false)} />
      ) : (
        <>
          <p className="message-text">{text}</p>
          <div className="message-actions">
            {children}
            {name !== '' && name === speakerNow().name && (
              <button type="button" className="text-button" onClick={() => setEditing(true)}>
                {words.edit}
              </button>
            )}
            <button type="button" className="text-button" onClick={() => edit(deleteRemark(document, id))}>
              {replies > 0 ? words.deleteThread : words.delete}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
