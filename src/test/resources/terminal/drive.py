"""Runs a command in a pseudo-terminal and answers it: drive.py SCRIPT COMMAND...

The script has a line for each step: "wait TEXT", "type TEXT" (with Enter), "key HEX" (one byte). What the terminal showed
is printed; the exit code is the command's.
"""
import os
import pty
import select
import sys
import time

LIMIT = 40


def main():
    steps = [(line.rstrip("\n") + " ").split(" ", 1) for line in open(sys.argv[1], encoding="utf-8") if line.strip()]
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvp(sys.argv[2], sys.argv[2:])
    shown, seen, end = b"", 0, time.monotonic() + LIMIT

    def more():
        nonlocal shown
        ready, _, _ = select.select([terminal], [], [], max(0, end - time.monotonic()))
        try:
            data = os.read(terminal, 65536) if ready else b""
        except OSError:
            data = b""
        shown += data
        return bool(data)

    for verb, text in steps:
        text = text.rstrip(" ")
        if verb == "wait":
            while shown.find(text.encode(), seen) < 0:
                if not more():
                    sys.stdout.buffer.write(shown + b"\n[never saw: " + text.encode() + b"]\n")
                    os.kill(pid, 9)
                    sys.exit(99)
            seen = shown.find(text.encode(), seen) + len(text.encode())
        else:
            os.write(terminal, (text + "\n").encode() if verb == "type" else bytes.fromhex(text))
    while more():
        pass
    sys.stdout.buffer.write(shown)
    _, status = os.waitpid(pid, 0)
    sys.exit(os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))


main()
