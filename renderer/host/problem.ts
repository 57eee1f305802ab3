import type { Answer, HostProblem } from '../../shared/host/port.ts';
import type { Sentence } from '../../shared/model/refusal.ts';

/** The answer where something could not be done. */
export function problem(code: HostProblem['code'], message: Sentence): Answer<never> {
  return { ok: false, problem: { code, message } };
}

/** Does something, and answers with a problem where it throws. */
export async function answerTo<Value>(
  work: () => Promise<Value>,
  code: HostProblem['code'],
  message: Sentence,
): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch {
    return problem(code, message);
  }
}
