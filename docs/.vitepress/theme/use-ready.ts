import { onMounted, shallowRef, type ShallowRef } from 'vue';

/** Becomes `true` when the component is mounted. Components set it as `data-ready`, for styles and tests. */
export function useReady(): Readonly<ShallowRef<true | undefined>> {
  const ready = shallowRef<true>();
  onMounted(() => {
    ready.value = true;
  });
  return ready;
}
