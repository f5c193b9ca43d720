/** What is to be done when the program ends. One listener for all: of more than ten, Node.js warns that they might be a leak. */
const tasks = new Set<() => void>()

function doAll(): void {
  for (const task of tasks) task()
}

/** @param task must not wait for anything; it is done once, and not at all after what is given back was called */
export function onExit(task: () => void): () => void {
  if (tasks.size === 0) process.on('exit', doAll)
  tasks.add(task)
  return () => {
    tasks.delete(task)
    if (tasks.size === 0) process.off('exit', doAll)
  }
}
