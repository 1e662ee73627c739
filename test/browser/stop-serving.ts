import { running } from "./running";

export default async function stopServing(): Promise<void> {
  await running.close();
}
