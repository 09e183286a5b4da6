"""``python -m handoutpress``."""

from handoutpress.cli import main

if __name__ == "__main__":
    main()
