"""Trains Fogline's tagger: one small encoder with several heads."""
