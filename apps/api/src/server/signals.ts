const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Resolves with the first of SIGINT and SIGTERM. A second one then ends the process at once, as without this. */
export const stopSignal = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    const received = (signal: NodeJS.Signals) => {
      for (const each of SIGNALS) process.off(each, received);
      resolve(signal);
    };
    for (const signal of SIGNALS) process.on(signal, received);
  });
