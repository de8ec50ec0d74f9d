import type * as Kit from 'http-status-kit';

interface Task {
  // The URL of the package: in browsers, a worker does not use the import map of its page.
  readonly kit: string;
  readonly send: 'error' | 'document';
}

async function answer({ kit, send }: Task): Promise<unknown> {
  try {
    const { NotFoundError } = (await import(kit)) as typeof Kit;
    const error = new NotFoundError('No user 42', { extensions: { id: 42 } });
    return send === 'error' ? error : error.toJSON();
  } catch (error) {
    return `The worker failed: ${String(error)}`;
  }
}

if (typeof globalThis.postMessage === 'function') {
  globalThis.onmessage = (event: MessageEvent<Task>) => {
    void answer(event.data).then((message) => globalThis.postMessage(message));
  };
} else {
  const { parentPort } = await import('node:worker_threads');
  parentPort?.on('message', (task: Task) => {
    void answer(task).then((message) => parentPort.postMessage(message));
  });
}
