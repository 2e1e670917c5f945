import { registerHooks } from 'node:module';

// The parser is written for bundlers, which read JSON without being told that it is.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { parseWorkflow, NoOperationTraceWriter } = await import('@actions/workflow-parser');

/** What GitHub's own parser finds wrong in a workflow: names, places, expressions. */
export function workflowFaults(name: string, content: string): string[] {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map((error) => error.message);
}
