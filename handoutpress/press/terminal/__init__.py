"""What people see of a verb's answer: tables, a page of where everything stands, the reviewer's dialogue. Decides nothing."""
