"""What ``import`` finds in another project, and what it makes of it."""
