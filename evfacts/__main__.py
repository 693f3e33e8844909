"""`python -m evfacts`: the command, where its script is not on the path."""

from evfacts.cli import main

if __name__ == "__main__":
    main()
