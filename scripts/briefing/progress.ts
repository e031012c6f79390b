/** Tells how far a long work is: a bar where somebody watches, and a line for everything that was done. */

const width = 24;

export function progress(total: number, stream: NodeJS.WriteStream = process.stderr) {
  let count = 0;
  const clear = () => stream.isTTY && stream.write("\r\u001b[K");
  const draw = () => {
    if (!stream.isTTY) return;
    const full = Math.round((width * count) / total);
    stream.write(`${"█".repeat(full)}${"░".repeat(width - full)} ${count}/${total}`);
  };
  draw();
  return {
    done(line: string): void {
      count += 1;
      clear();
      console.log(line);
      draw();
    },
    end: clear,
  };
}
