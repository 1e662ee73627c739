/** Does the jobs in their order, two at a time: the machines of CI have two cores. */
export async function inTwoSlots(jobs, work) {
  const waiting = [...jobs];
  const slot = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await work(job);
  };
  await Promise.all([slot(), slot()]);
}
