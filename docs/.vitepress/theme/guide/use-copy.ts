import { ref, type Ref } from 'vue';
import { copyText } from '../copy-text';

/**
 * Copies texts. `done` names the copied text for two seconds; `refused` is the text that the browser refused to copy.
 */
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
