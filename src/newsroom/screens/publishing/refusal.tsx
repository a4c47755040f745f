import { Alert } from '@mantine/core';
import { useState } from 'react';
import { usePublishingRoom } from './publishing-room.ts';

/** Why what was tried last was refused; nothing where it was done. */
export function Refusal() {
  const { refusal } = usePublishingRoom();
  if (refusal === null) return null;
  return (
    <Alert role="alert" color="vermilion" variant="outline">
      {refusal}
    </Alert>
  );
}

/** For a dialog that closes once something is done, and stays with what was written in it where that is refused. */
export function useAttempt(onClose: () => void) {
  const [isRefused, setRefused] = useState(false);
  const attempt = async (work: Promise<boolean>): Promise<void> => {
    const isDone = await work;
    setRefused(!isDone);
    if (isDone) onClose();
  };
  return { attempt, isRefused };
}
