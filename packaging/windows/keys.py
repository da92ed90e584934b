"""Runs a program in a console under Wine and presses keys:

    keys.py EXIT WORDS KEY [WORDS KEY]... -- COMMAND...

Waits for each of the words, then presses its key; ends with 0 if the program did so with EXIT.
Blanks do not count, because a console moves its cursor instead of writing them.
"""
import fcntl
import os
import pty
import re
import select
import struct
import sys
import termios
import time

PATIENCE = 30


def main():
    divider = sys.argv.index("--")
    expected, steps, command = int(sys.argv[1]), sys.argv[2:divider], sys.argv[divider + 1 :]
    child, screen = pty.fork()
    if child == 0:
        os.execvp(command[0], command)
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 60, 100, 0, 0))
    shown = b""

    def read():
        nonlocal shown
        if select.select([screen], [], [], 0.1)[0]:
            try:
                shown += os.read(screen, 65536)
            except OSError:
                pass

    def text():
        plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07]*\x07", "", shown.decode("utf-8", "replace"))
        return re.sub(r"\s", "", plain)

    end = time.monotonic() + PATIENCE
    for words, key in zip(steps[::2], steps[1::2]):
        while re.sub(r"\s", "", words) not in text():
            if time.monotonic() > end:
                os.kill(child, 9)
                sys.exit(f"never shown: {words}\n{text()[-500:]}")
            read()
        time.sleep(0.3)  # the question is shown before its key is waited for
        os.write(screen, key.encode().decode("unicode_escape").encode("latin-1"))
    while time.monotonic() < end:
        read()
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            code = os.waitstatus_to_exitcode(status)
            sys.exit(0 if code == expected else f"exit code {code}, not {expected}\n{text()[-500:]}")
    os.kill(child, 9)
    sys.exit(f"it does not end\n{text()[-500:]}")


main()
