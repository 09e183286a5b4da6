"""What ``check`` does with findings besides telling them: mend, waive, compare with a revision, show the entry they are about."""
