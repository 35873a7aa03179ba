"""Runs a program in a terminal of its own, and copies what that terminal shows to stderr.

The one argument is a job in JSON: argv, env, cwd; columns of the terminal; whether stdout is the terminal too, or else
ours, a pipe; and keys to press once a text has been shown. The exit code is the program's.
"""

import fcntl
import json
import os
import pty
import struct
import sys
import termios


def main():
    job = json.loads(sys.argv[1])
    own = os.dup(1)
    pid, terminal = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, job["columns"], 0, 0))
        if not job["stdout"]:
            os.dup2(own, 1)
        os.close(own)
        os.chdir(job["cwd"])
        os.execve(job["argv"][0], job["argv"], job["env"])
    os.close(own)
    os.dup2(2, 1)
    shown = b""
    keys = job.get("press")
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # Linux reports this when the program has ended
            break
        if not piece:
            break
        os.write(2, piece)
        shown += piece
        if keys and keys["after"].encode() in shown:
            os.write(terminal, keys["keys"].encode())
            keys = None
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


main()
