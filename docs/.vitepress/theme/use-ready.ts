import { onMounted, shallowRef, type ShallowRef } from 'vue';

/** Is `true` once a component has taken over what the server has rendered, as `data-ready` tells styles and tests. */
export function useReady(): Readonly<ShallowRef<true | undefined>> {
  const ready = shallowRef<true>();
  onMounted(() => {
    ready.value = true;
  });
  return ready;
}
