import { ref, type Ref } from 'vue';
import { copyText } from '../copy-text';

/** Copies texts, and tells for two seconds which one was copied, or which one the browser refused. */
export function useCopy(): {
  done: Ref<string>;
  refused: Ref<string>;
  copy: (name: string, text: string) => Promise<void>;
} {
  const done = ref('');
  const refused = ref('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function copy(name: string, text: string): Promise<void> {
    clearTimeout(timer);
    const copied = await copyText(text);
    done.value = copied ? name : '';
    refused.value = copied ? '' : text;
    if (copied) timer = setTimeout(() => (done.value = ''), 2000);
  }
  return { done, refused, copy };
}
