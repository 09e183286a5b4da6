"""What a person answers in a review file: which requests are open, and what comes back, of which nothing is believed."""
