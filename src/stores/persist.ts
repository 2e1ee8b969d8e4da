/** Whether the browser has promised not to clear this site when room gets short; undefined where it can't be asked. */
export async function isPersisted(): Promise<boolean | undefined> {
  try {
    return await navigator.storage?.persisted?.();
  } catch {
    return undefined;
  }
}

/**
 * Asks for that promise: some browsers decide by themselves, some ask the reader. So it is asked for only when somebody has
 * just shown that they mean to stay.
 */
export async function askToPersist(): Promise<boolean | undefined> {
  try {
    return await navigator.storage?.persist?.();
  } catch {
    return undefined;
  }
}
